package fr.alin.housingapplication.document;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.shared.model.Folding;

/** How registration sites label the documents they receive: by what the label begins with, in capitals. */
final class FiledLabels {

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private FiledLabels() {}

    /** Whether a label names this document; of a dated one also its month, or the year of the notice before any other. */
    static boolean isLabelOf(RequiredDocument document, String label) {
        var words = Folding.plain(label) + " ";
        return beginnings(document.kind()).stream().anyMatch(start -> words.startsWith(start + " "))
                && document.parameters().stream().limit(1).allMatch(period -> isDated(words, period));
    }

    private static boolean isDated(String words, Object period) {
        if (period instanceof YearMonth month) {
            var written =
                    DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH).format(month);
            return words.contains(" " + Folding.plain(written) + " ");
        }
        var year = YEAR.matcher(words);
        return year.find() && year.group().equals(period.toString());
    }

    private static List<String> beginnings(DocumentKind kind) {
        return switch (kind) {
            case IDENTITY_DOCUMENT ->
                List.of(
                        "CARTE NATIONALE D IDENTITE",
                        "CARTE D IDENTITE",
                        "PIECE D IDENTITE",
                        "PASSEPORT",
                        "TITRE DE SEJOUR",
                        "CARTE DE RESIDENT",
                        "CARTE DE SEJOUR");
            case FAMILY_BOOK -> List.of("LIVRET DE FAMILLE");
            case BIRTH_CERTIFICATE -> List.of("LIVRET DE FAMILLE", "ACTE DE NAISSANCE", "EXTRAIT D ACTE DE NAISSANCE");
            case GUARDIANSHIP_JUDGMENT -> List.of("JUGEMENT DE TUTELLE");
            case CIVIL_PARTNERSHIP_CERTIFICATE ->
                List.of("ATTESTATION D ENREGISTREMENT DU PACS", "ATTESTATION DE PACS");
            case PREGNANCY_CERTIFICATE -> List.of("CERTIFICAT DE GROSSESSE");
            case DIVORCE_JUDGMENT -> List.of("JUGEMENT DE DIVORCE", "CONVENTION HOMOLOGUEE");
            case DEATH_CERTIFICATE -> List.of("CERTIFICAT DE DECES", "ACTE DE DECES");
            case STUDENT_CARD -> List.of("CARTE D ETUDIANT");
            case APPRENTICESHIP_CONTRACT -> List.of("CONTRAT D APPRENTISSAGE", "CONTRAT DE TRAVAIL APPRENTISSAGE");
            case PAY_SLIP -> List.of("BULLETIN DE SALAIRE", "BULLETIN DE PAIE", "FICHE DE PAIE");
            case BALANCE_SHEET -> List.of("BILAN", "DERNIER BILAN");
            case PENSION_NOTICE -> List.of("NOTIFICATION DE PENSION", "TITRE DE PENSION");
            case UNEMPLOYMENT_PAYMENT_NOTICE -> List.of("AVIS DE PAIEMENT");
            case FAMILY_FUND_CERTIFICATE -> List.of("ATTESTATION CAF", "ATTESTATION MSA", "ATTESTATION DE LA CAF");
            case GRANT_NOTICE -> List.of("AVIS D ATTRIBUTION DE BOURSE", "NOTIFICATION DE BOURSE");
            case TAX_NOTICE -> List.of("AVIS D IMPOSITION", "AVIS D IMPOT");
            case LEASE -> List.of("BAIL", "CONTRAT DE LOCATION");
            case RENT_RECEIPT -> List.of("QUITTANCE");
            case HOST_CERTIFICATE -> List.of("ATTESTATION D HEBERGEMENT", "ATTESTATION DE LA PERSONNE QUI HEBERGE");
            case OWNERSHIP_DEED -> List.of("ACTE DE PROPRIETE", "PLAN DE FINANCEMENT");
            case LANDLORD_NOTICE -> List.of("LETTRE DE CONGE");
            case DISABILITY_CARD -> List.of("CARTE MOBILITE INCLUSION", "CARTE D INVALIDITE");
            case MEDICAL_CERTIFICATE -> List.of("CERTIFICAT MEDICAL");
            default -> List.of();
        };
    }
}
