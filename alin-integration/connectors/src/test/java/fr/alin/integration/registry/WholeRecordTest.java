package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.Sample;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.DisabilityState;
import fr.alin.registration.model.MotorDisability;
import fr.alin.registration.model.ReasonDetail;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.SensoryDisability;
import fr.alin.registration.model.TechnicalAid;
import fr.alin.registration.model.UnknownCode;
import fr.alin.registration.model.WalkingCapacity;
import fr.alin.registration.model.WantedDistrict;
import fr.alin.registration.model.WorkSector;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** An answer with the complete form (domain §2.2), and codes of a later version. */
class WholeRecordTest {

    static final PartnerXml<InterfaceNuu> ANSWERS = PartnerXml.lenient(InterfaceNuu.class);
    static final String FULL = Sample.text("registration-application-full.xml");

    @Test
    void reads_everybody_who_is_to_live_there() {
        var record = record(FULL);

        assertThat(record.coApplicant().orElseThrow().link()).contains(CoApplicantLink.SPOUSE);
        assertThat(record.complements().otherCoApplicants())
                .singleElement()
                .satisfies(mother -> assertThat(mother.link()).contains(CoApplicantLink.ASCENDANT));
        assertThat(record.complements().roommates())
                .singleElement()
                .satisfies(roommate -> assertThat(roommate.name()).contains("PETIT"));
        assertThat(record.dependants())
                .extracting(child -> child.firstName().orElseThrow())
                .containsExactly("MALO", "ZOE");
        assertThat(record.unbornChildren().expectedOn()).contains(LocalDate.of(2027, 3, 15));
    }

    @Test
    void reads_work_and_what_helps_to_find_it_again() {
        var applicant = record(FULL).applicant();
        var details = applicant.employment().details();

        assertThat(details.sector()).contains(WorkSector.PRIVATE);
        assertThat(details.unemployedOverAYear()).contains(Answer.YES);
        assertThat(details.unemploymentEndedOn()).contains(LocalDate.of(2025, 6, 2));
        assertThat(applicant.support().orElseThrow().structure()).contains("CCAS de Brest");
        assertThat(applicant.support().orElseThrow().receivesTheSame()).contains(Answer.YES);
        assertThat(applicant.mailAddress().orElseThrow().country()).contains("France");
    }

    /** Domain §2.2, E7: resources of dependants are declared with the applicant's and count as household income. */
    @Test
    void tells_the_dependants_money_apart_and_counts_it() {
        var applicant = record(FULL).applicant();

        assertThat(applicant.dependantResources())
                .singleElement()
                .satisfies(own -> assertThat(own.kind()).isEqualTo(ResourceKind.DISABLED_CHILD_ALLOWANCE));
        assertThat(applicant.monthlyIncome()).isEqualByComparingTo(BigDecimal.valueOf(1420 + 148 + 149));
        assertThat(applicant.alimonyPaid()).contains(BigDecimal.valueOf(120));
    }

    @Test
    void reads_the_annex_on_a_disability() {
        var record = record(FULL);

        assertThat(record.complements().disabledPersons()).contains(1);
        var annex = record.complements().disabilities().get(0);
        assertThat(annex.person()).contains("MALO LE GALL");
        assertThat(annex.hasCard()).isTrue();
        assertThat(annex.state()).contains(DisabilityState.EVOLVING);
        assertThat(annex.walking()).contains(WalkingCapacity.THREE_STEPS);
        assertThat(annex.motor()).contains(MotorDisability.LOWER_LIMBS);
        assertThat(annex.sensory()).contains(SensoryDisability.SIGHT);
        assertThat(annex.aids()).containsExactly(TechnicalAid.MANUAL_WHEELCHAIR, TechnicalAid.MEDICAL_BED);
        assertThat(annex.equipment()).containsExactly(AdaptedEquipment.LEVEL_SHOWER, AdaptedEquipment.WIDE_PARKING);
        assertThat(annex.thirdParty()).contains(Answer.NO);
    }

    @Test
    void reads_the_wishes_in_their_three_values() {
        var wanted = record(FULL).wantedHousing();

        assertThat(wanted.wishes().anyKind()).isTrue();
        assertThat(wanted.wishes().groundFloor()).contains(Answer.YES);
        assertThat(wanted.wishes().lift()).contains(Answer.YES);
        assertThat(wanted.wishes().parking()).contains(Answer.UNDOCUMENTED);
        assertThat(wanted.communes()).containsExactly(new CommuneCode("29019"), new CommuneCode("29075"));
        assertThat(wanted.wishes().districts())
                .containsExactly(new WantedDistrict(new CommuneCode("29019"), "Recouvrance"));
    }

    @Test
    void reads_reasons_rights_and_documents() {
        var record = record(FULL);

        assertThat(record.complements().reasonDetails())
                .containsExactly(new ReasonDetail(RequestReason.OTHER, "Se rapprocher de l'école de Malo"));
        assertThat(record.isDaloActive()).isTrue();
        assertThat(record.complements().dalo().orElseThrow().homeType()).contains("24");
        assertThat(record.complements().desk()).contains("G2901");
        assertThat(record.expiresOn()).isEqualTo("2027-01-12");
        assertThat(record.currentHousing().landlordSiren()).contains("824541148");
        assertThat(record.complements().filedDocuments())
                .singleElement()
                .satisfies(document -> assertThat(document.label()).contains("Carte nationale d'identité"));
        assertThat(record.complements().unknownCodes()).isEmpty();
    }

    @Test
    void a_code_of_a_later_version_is_kept_where_it_stood_and_the_rest_is_read() {
        var record = record(FULL.replace("motifDemande code=\"07\"", "motifDemande code=\"31\"")
                .replace("typeContratTravail code=\"CDD\"", "typeContratTravail code=\"TEL\"")
                .replaceFirst("civilite code=\"2\"", "civilite code=\"4\"")
                .replace("statutDalo code=\"ACTIF\"", "statutDalo code=\"SUSPENDU\"")
                .replace("typeLogement code=\"T4\"", "typeLogement code=\"T4B\"")
                .replace("lienDemandeur code=\"A\"", "lienDemandeur code=\"T\"")
                .replace("sexe code=\"F\"", "sexe code=\"X\"")
                .replace("equipement code=\"3\"", "equipement code=\"11\"")
                .replace("<n:parking>NONDOC", "<n:parking>PEUTETRE"));

        assertThat(record.complements().unknownCodes())
                .containsExactlyInAnyOrder(
                        new UnknownCode("record.reasons", 0, "reason", "31"),
                        new UnknownCode("record.applicant.employment", 0, "situation", "TEL"),
                        new UnknownCode("record.applicant", 0, "civility", "4"),
                        new UnknownCode("record.registration", 0, "dalo", "SUSPENDU"),
                        new UnknownCode("record.wanted-housing", 0, "dwelling-type", "T4B"),
                        new UnknownCode("record.co-applicant", 1, "link", "T"),
                        new UnknownCode("record.dependant", 1, "sex", "X"),
                        new UnknownCode("record.disability", 0, "equipment", "11"),
                        new UnknownCode("record.wanted-housing", 0, "parking", "PEUTETRE"));
        assertThat(record.reasons()).containsExactly(RequestReason.OTHER);
        assertThat(record.wantedHousing().types()).containsExactly(DwellingType.T6);
        assertThat(record.applicant().identity().civility()).isEmpty();
    }

    @Test
    void money_of_an_unknown_kind_counts_and_says_its_code() {
        var record = record(FULL.replace("ressource code=\"AF\"", "ressource code=\"NEW\""));

        assertThat(record.applicant().monthlyIncome()).isEqualByComparingTo(BigDecimal.valueOf(1420 + 148 + 149));
        assertThat(record.complements().unknownCodes())
                .containsExactly(new UnknownCode("record.applicant.income", 0, "resource", "NEW"));
    }

    @Test
    void an_invalid_siret_is_distinguished_from_a_missing_one() {
        var employment = record(FULL.replace("82454114802432", "11122211111111"))
                .applicant()
                .employment();

        assertThat(employment.siret()).isEmpty();
        assertThat(employment.details().rejectedSiret()).contains("11122211111111");
    }

    /** Domain §9: the sample's number matches its key and birth month; only five digits are stored. */
    @Test
    void five_digits_of_a_sound_social_security_number_are_kept() {
        var digits = Pattern.compile("<n:numeroSecuriteSociale>([^<]+)<").matcher(FULL);
        assertThat(digits.find()).isTrue();
        var number = digits.group(1).replace(" ", "");

        assertThat(97 - Long.parseLong(number.substring(0, 13)) % 97).isEqualTo(Long.parseLong(number.substring(13)));
        var identity = record(FULL).applicant().identity();
        assertThat(number.substring(1, 5)).isEqualTo("%ty%<tm".formatted(identity.birthDate()));
        assertThat(identity.socialSecurityPrefix()).contains("28905");
    }

    private static RegisteredApplication record(String text) {
        return new RegisteredApplicationMapper()
                .toApplication(
                        new UniqueNumber("0290126004512G2901"),
                        ANSWERS.read(text).getDemande().getDemandeLogement().get(0));
    }
}
