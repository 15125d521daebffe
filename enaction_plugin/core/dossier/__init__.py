"""The district dossier and the answer sheets as documents, before anything is drawn."""
