package fr.alin.integration.partners.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The published code lists, code before label, in form order. */
final class CodeLists {

    static final Map<String, String> CIVILITY = of("1=Monsieur", "2=Madame");
    static final Map<String, String> NATIONALITY = of("1=Française", "2=Union européenne", "3=Hors Union européenne");
    static final Map<String, String> FAMILY = of(
            "C=Célibataire", "M=Marié(e)", "P=Pacsé(e)", "U=Concubin(e)", "S=Séparé(e)", "D=Divorcé(e)", "V=Veuf(ve)");
    static final Map<String, String> LINK = of(
            "M=Conjoint(e)",
            "P=Partenaire de PACS",
            "C=Concubin(e)",
            "A=Ascendant",
            "D=Descendant",
            "F=Frère ou sœur",
            "L=Colocataire");
    static final Map<String, String> SEX = of("F=Féminin", "M=Masculin");
    static final Map<String, String> KINSHIP = of("E=Enfant", "P=Parent", "A=Autre");
    static final Map<String, String> CUSTODY = of("G=Garde alternée", "D=Droit de visite et d'hébergement");
    static final Map<String, String> CONTRACT = of(
            "CDI=CDI ou fonctionnaire",
            "CDD=CDD, stage, intérim",
            "ART=Artisan, commerçant, profession libérale",
            "CHO=Demandeur d'emploi",
            "APP=Apprenti",
            "ETU=Étudiant",
            "RET=Retraité",
            "AUT=Autre");
    static final Map<String, String> RECEIVED = of(
            "SAL=Salaire ou revenu d'activité",
            "RET=Retraite",
            "CHO=Allocation chômage ou indemnités",
            "PAR=Pension alimentaire reçue",
            "PINV=Pension d'invalidité",
            "AF=Allocations familiales",
            "AAH=Allocation aux adultes handicapés",
            "AEEH=Allocation d'éducation de l'enfant handicapé",
            "AJPP=Allocation journalière de présence parentale",
            "RSA=RSA",
            "AMV=Minimum vieillesse",
            "PAJE=PAJE",
            "BE=Bourse étudiant",
            "AUT=Autres (hors APL et AL)");
    static final Map<String, String> PAID = of("PAV=Pension alimentaire versée");
    static final Map<String, String> HOME = of(
            "HLM=Locataire HLM",
            "LP=Locataire du parc privé",
            "RS=Résidence sociale, foyer, pension de famille",
            "RHVS=Résidence hôtelière à vocation sociale",
            "RE=Résidence étudiante",
            "SLHT=Sous-locataire ou hébergé à titre temporaire",
            "SH=Structure d'hébergement",
            "CDEFCM=Centre de l'enfance et de la famille, centre maternel",
            "CPE=Chez mes parents ou mes enfants",
            "CP=Chez un particulier",
            "LTG=Logé à titre gratuit",
            "FONC=Logement de fonction",
            "POCC=Propriétaire occupant",
            "CAMCAR=Camping, caravaning",
            "HOT=Hôtel",
            "SD=Sans abri, abri de fortune",
            "SQUAT=Squat");
    static final Map<String, String> REASON = of(
            "01=Sans logement, hébergé ou logement temporaire",
            "02=Démolition",
            "03=Logement non décent, insalubre, dangereux",
            "04=Logement repris ou mis en vente",
            "05=Procédure d'expulsion",
            "06=Violences familiales",
            "07=Handicap",
            "08=Raisons de santé",
            "09=Logement trop cher",
            "10=Logement trop grand",
            "11=Divorce, séparation",
            "12=Décohabitation",
            "13=Logement trop petit",
            "14=Futur mariage, concubinage ou PACS",
            "15=Regroupement familial",
            "16=Assistant(e) maternel(le) ou familial(e)",
            "17=Environnement, voisinage",
            "18=Mutation professionnelle",
            "19=Rapprochement du travail",
            "20=Rapprochement des équipements et services",
            "21=Rapprochement de la famille",
            "22=Accédant à la propriété en difficulté",
            "23=Autre motif");
    static final Map<String, String> TYPE =
            of("C=Chambre", "T1=T1", "T2=T2", "T3=T3", "T4=T4", "T5=T5", "T6P=T6 et plus");
    static final Map<String, String> BUILDING = of("A=Appartement", "M=Maison");
    static final Map<String, String> WANTED_BUILDING = of("A=Appartement", "M=Maison", "I=Indifférent");
    static final Map<String, String> YES_NO = of("true=Oui", "false=Non");
    static final Map<String, String> ANSWER = of("OUI=Oui", "NON=Non", "NONDOC=Non renseigné");
    static final Map<String, String> STATE = of("STA=Stabilisé", "EVO=Évolutif");
    static final Map<String, String> WALK =
            of("1=Impossible", "2=Une à trois marches", "3=Jusqu'au premier étage", "4=Plus d'un étage");
    static final Map<String, String> MOTOR = of("MS=Membres supérieurs", "MI=Membres inférieurs");
    static final Map<String, String> SENSORY = of("DA=Auditive", "DV=Visuelle");
    static final Map<String, String> AID = of(
            "1=Aucune",
            "2=Canne ou béquille",
            "3=Déambulateur",
            "4=Fauteuil manuel",
            "5=Fauteuil électrique",
            "6=Lève-personne",
            "7=Lit médicalisé");
    static final Map<String, String> EQUIPMENT = of(
            "1=Baignoire adaptée",
            "2=WC avec espace de transfert",
            "3=Douche sans seuil",
            "4=Ascenseur",
            "5=Chambre pour une tierce personne",
            "6=Stationnement de 3,30 m");
    static final Map<String, String> DOCUMENT = of(
            "IDENTITE=Identité",
            "FAMILLE=Situation familiale",
            "TRAVAIL=Situation professionnelle",
            "RESSOURCES=Ressources",
            "IMPOTS=Avis d'imposition",
            "LOGEMENT=Logement actuel",
            "HANDICAP=Handicap",
            "MOTIF=Motif de la demande");

    private CodeLists() {}

    private static Map<String, String> of(String... entries) {
        Map<String, String> list = new LinkedHashMap<>();
        for (String entry : entries) {
            int cut = entry.indexOf('=');
            list.put(entry.substring(0, cut), entry.substring(cut + 1));
        }
        return Collections.unmodifiableMap(list);
    }
}
