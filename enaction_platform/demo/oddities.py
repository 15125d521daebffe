"""Texts no generator of sentences would find: hostile, tiny, odd, but seen everywhere."""

from __future__ import annotations

# (title, body); an empty title or body keeps what was written.
ODDITIES = (
    ("", "<b>TRÈS IMPORTANT</b> : il faut <u>absolument</u> garder la place du marché<br>merci"),
    ("", "<script>alert('bonjour')</script> Je voulais voir si ça marche, désolé."),
    ('<img src=x onerror="alert(1)"> Des fleurs !', ""),
    ("", '=HYPERLINK("http://example.org/concours";"Cliquez ici pour gagner")'),
    ("=1+1 places de parking", ""),
    ("@mairie : une réponse svp", ""),
    ("-10 % sur les loyers ?", ""),
    ("+ d'arbres", ""),
    ("", "'); DROP TABLE contributions; -- (mon chat a marché sur le clavier)"),
    ("", "{{ 7*7 }} ${7*7} %s %n — ceci est un test de mon neveu informaticien"),
    ("🚲🚲🚲", "👍"),
    ("???", "?"),
    (".", "."),
    ("", "Écrivez-moi : jeanne.martin@example.org ou 06 39 98 00 42, j'ai des photos."),
    ("", "Contact : 03 53 01 23 45 (répondeur). On est prêts à signer une pétition."),
    ("", "Voir l'article : https://example.org/articles/2018/velo?id=42&page=2"),
    (
        "Zażółć gęślą jaźń",
        "Mój dziadek był górnikiem tutaj. (Mon grand-père polonais était mineur ici.)",
    ),
    ("حديقة للأطفال", "نحتاج إلى حديقة. Un parc pour les enfants, merci."),
    (
        "Un «\u00a0vrai\u00a0» marché",
        "Espaces\u00a0insécables\u202fpartout\u2009: copié-collé de mon traitement de texte\u2026",
    ),
    ("", "Ligne 1\r\nLigne 2\r\n\r\nLigne 4\tavec une tabulation"),
    ("", "e\u0301cole, a\u0300 cote\u0301 : mon téléphone écrit les accents à part"),
    ("Pourquoi pas " + "très " * 40 + "grand parc ?", ""),
    ("", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ENFIN"),
    ("", "supprimez mon message précédent svp, je me suis trompé de rue"),
)
