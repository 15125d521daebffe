<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>Enaction</name>
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
            <location filename="../enaction_plugin/core/errors.py" />
            <source>Something went wrong: {detail}</source>
            <translation>Something went wrong: {detail}</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/core/importing/csvfile.py" />
            <source>{count} damaged characters were replaced by “�”: the file mixes encodings.</source>
            <translation>{count} damaged characters were replaced by “�”: the file mixes encodings.</translation>
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
            <location filename="../enaction_plugin/core/importing/geojson.py" />
            <source>The file is damaged or cut short here ({detail}): what stands before was imported, the rest could not be read.</source>
            <translation>The file is damaged or cut short here ({detail}): what stands before was imported, the rest could not be read.</translation>
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
            <source>The disk that holds {path} is full. Nothing of this step was saved, all that was saved before is safe: free some space, then try again.</source>
            <translation>The disk that holds {path} is full. Nothing of this step was saved, all that was saved before is safe: free some space, then try again.</translation>
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
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Under study</source>
            <translation>Under study</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Partly accepted</source>
            <translation>Partly accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>Out of scope</source>
            <translation>Out of scope</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>few votes</source>
            <translation>few votes</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>broad agreement</source>
            <translation>broad agreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>much debated</source>
            <translation>much debated</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>disagreement</source>
            <translation>disagreement</translation>
        </message>
        <message>
            <location filename="../enaction_plugin/gui/contribution_text.py" />
            <source>(no text)</source>
            <translation>(no text)</translation>
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
    </context>
</TS>
