package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.Sample;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.Custody;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class RegisteredApplicationMapperTest {

    static final PartnerXml<InterfaceNuu> ANSWERS = PartnerXml.lenient(InterfaceNuu.class);
    static final UniqueNumber ANNES = new UniqueNumber("1110920621114ACLOG");
    static final String SAMPLE = Sample.text("registration-application.xml");

    final RegisteredApplicationMapper mapper = new RegisteredApplicationMapper();

    @Test
    void reads_the_handbooks_own_example() {
        var application = application(SAMPLE);

        assertThat(application.number()).isEqualTo(ANNES);
        assertThat(application.createdOn()).isEqualTo(LocalDate.of(2020, 9, 14));
        assertThat(application.renewedOn()).contains(LocalDate.of(2026, 9, 10));
        assertThat(application.registeredEmail()).contains(new EmailAddress("anne.porte@example.org"));
        assertThat(application.reasons()).containsExactly(RequestReason.NO_HOUSING);
        assertThat(application.dependants()).isEmpty();
        assertThat(application.unbornChildren().count()).isZero();
    }

    @Test
    void reads_the_applicant() {
        var applicant = application(SAMPLE).applicant();

        assertThat(applicant.identity().civility()).contains(Civility.MADAME);
        assertThat(applicant.identity().birthName()).isEqualTo("PORTE");
        assertThat(applicant.identity().usageName()).isEmpty();
        assertThat(applicant.identity().birthDate()).isEqualTo(LocalDate.of(1989, 5, 19));
        assertThat(applicant.familySituation()).contains(FamilySituation.COHABITING);
        assertThat(applicant.contact().mobile()).contains(new MobilePhone("0604505792"));
        assertThat(applicant.address().orElseThrow().commune()).contains(new CommuneCode("75111"));
        assertThat(applicant.employment().situation()).contains(ProfessionalSituation.PERMANENT);
        assertThat(applicant.employment().siret()).contains(new Siret("82454114802432"));
        assertThat(applicant.taxIncomes()).extracting("year").containsExactly(2025, 2024);
        assertThat(applicant.resources())
                .containsExactly(new MonthlyResource(ResourceKind.SALARY, BigDecimal.valueOf(1750)));
    }

    @Test
    void reads_the_co_applicant_and_the_homes() {
        var application = application(SAMPLE);

        var coApplicant = application.coApplicant().orElseThrow();
        assertThat(coApplicant.person().identity().fullName()).isEqualTo("DENIS GIGI");
        assertThat(coApplicant.link()).contains(CoApplicantLink.COHABITANT);
        assertThat(application.currentHousing().kinds()).containsExactly(CurrentHousingKind.WITH_A_PERSON);
        assertThat(application.currentHousing().occupants()).contains(4);
        assertThat(application.wantedHousing().kind()).contains(DwellingKind.FLAT);
        assertThat(application.wantedHousing().types()).containsExactly(DwellingType.T2, DwellingType.T3);
        assertThat(application.wantedHousing().communes())
                .containsExactly(new CommuneCode("75111"), new CommuneCode("75112"));
        assertThat(application.wantedHousing().extended()).isTrue();
    }

    @Test
    void reads_dependants_children_in_custody_and_children_to_be_born() {
        var household = """
                <n:listePersonneACharge><n:personneACharge><n:nom>PORTE</n:nom><n:prenom>ZOE</n:prenom>
                <n:dateNaissance>2015-03-02</n:dateNaissance><n:sexe code="F"/><n:lienParente code="E"/>
                </n:personneACharge></n:listePersonneACharge>
                <n:personneANaitre><n:nombre>2</n:nombre></n:personneANaitre>
                <n:listePersonneEnGarde><n:personneEnGarde><n:dateNaissance>2012-08-09</n:dateNaissance>
                <n:coParentalite code="D"/></n:personneEnGarde></n:listePersonneEnGarde>
                <n:listeCotitulaire>""";

        var application = application(SAMPLE.replace("<n:listeCotitulaire>", household));

        assertThat(application.dependants()).hasSize(2);
        assertThat(application.dependants().get(0).kinship()).contains(Kinship.CHILD);
        assertThat(application.dependants().get(1).custody()).contains(Custody.VISITING);
        assertThat(application.unbornChildren().count()).isEqualTo(2);
    }

    @Test
    void a_married_name_is_kept_beside_the_birth_name() {
        var identity = application(SAMPLE.replaceFirst("<n:nom>PORTE", "<n:nom>MARTIN"))
                .applicant()
                .identity();

        assertThat(identity.birthName()).isEqualTo("PORTE");
        assertThat(identity.usageName()).contains("MARTIN");
    }

    /** Domain §2.4: no longer assigned since 2012, but still found on old records. */
    @Test
    void mademoiselle_is_still_read() {
        var application = application(SAMPLE.replaceFirst("civilite code=\"2\"", "civilite code=\"3\""));

        assertThat(application.applicant().identity().civility()).contains(Civility.MADAME);
    }

    @Test
    void what_it_may_hold_but_holds_unusably_counts_as_absent() {
        var applicant = application(SAMPLE.replace("82454114802432", "11122211111111")
                        .replace("anne.porte@example.org", "none")
                        .replace("0604505792", "?"))
                .applicant();

        assertThat(applicant.employment().siret()).isEmpty();
        assertThat(applicant.contact().email()).isEmpty();
        assertThat(applicant.contact().mobile()).isEmpty();
    }

    @Test
    void elements_we_do_not_know_are_ignored() {
        var newer = SAMPLE.replace("<n:numGuichet>", "<n:nouveau><n:detail/></n:nouveau><n:numGuichet>");

        assertThat(application(newer).number()).isEqualTo(ANNES);
    }

    @Test
    void what_every_application_has_is_demanded() {
        refuses(SAMPLE.replaceFirst("<n:dateNaissance>1989-05-19</n:dateNaissance>", ""), "dateNaissance");
        refuses(SAMPLE.replaceFirst("1989-05-19", "soon"), "dateNaissance");
    }

    private void refuses(String text, String reason) {
        assertThatThrownBy(() -> application(text))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining(reason);
    }

    private RegisteredApplication application(String text) {
        return mapper.toApplication(
                ANNES, ANSWERS.read(text).getDemande().getDemandeLogement().get(0));
    }
}
