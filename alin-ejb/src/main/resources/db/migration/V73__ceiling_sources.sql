-- Applicants read these words beside their ceilings: they are French, like the publications they name.
update income_ceiling c set source = s.french
from (values
    ('derived: PLAI 2025 x IRL', 'Dérivé : PLAI 2025 × IRL T3 2025 / T3 2024 (indexation de l’art. R441-1 du CCH), arrondi'),
    ('derived: PLAI 2024 x IRL', 'Dérivé : PLAI 2024 × IRL T3 2024 / T3 2023 (indexation de l’art. R441-1 du CCH), arrondi'),
    ('derived: equal to Paris', 'Dérivé : égal à Paris (catégories 1 et 2 identiques dans toutes les années publiées)'),
    ('derived: PLI 2023 x', 'Dérivé : PLI 2023 × 43475 / 41855 (2024 publié pour la seule catégorie 1)'),
    ('PLUS x 1.30', 'Dérivé : PLUS × 1,30, arrondi à l’euro (règle : lesepl.fr, 11/01/2024)'),
    ('OpenFisca-France a7038ee4', 'Arrêté du 29/07/1987 modifié, d’après les paramètres d’OpenFisca-France (a7038ee4)'),
    ('OpenFisca-France value', 'fougeres-habitat.fr, barème 2022 (OpenFisca-France écrit 218805 par erreur)'),
    ('efl.fr 21/01/2026', 'efl.fr, 21/01/2026 (CGI, ann. III, art. 2 terdecies D, calculé par l’éditeur)'),
    ('tradetrans.eu', 'Arrêté du 23/12/2024, d’après tradetrans.eu ; égal à la règle d’indexation'),
    ('social.linked.fr', 'social.linked.fr, 15/02/2025 ; égal à la règle d’indexation'),
    ('notaires-alencon', 'notaires-alencon-mortagne.com, 31/01/2025 (d’autres éditeurs diffèrent d’un euro sur six montants)'),
    ('haye-expert', 'Arrêté du 18/12/2023, d’après haye-expert-comptable.fr et emargence.fr, 07/05/2024'),
    ('cabinet-angeli', 'cabinet-angeli.fr et WebLex, 2024'),
    ('weblex 2024', 'WebLex, 2024'),
    ('weblex.fr chiffres', 'Arrêté du 27/12/2022, d’après weblex.fr'),
    ('cabinet-mlveo', 'cabinet-mlveo.fr (WebLex), 2023 ; zone A, catégorie 6 : imprimé 119897, corrigé en 119987'),
    ('public PDF of the 2019', 'Barème Pinel 2019 (document public)')) as s (beginning, french)
where starts_with(c.source, s.beginning);

update reference_version set version = version + 1;
