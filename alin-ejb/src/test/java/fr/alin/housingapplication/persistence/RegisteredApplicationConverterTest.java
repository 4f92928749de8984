package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.housingapplication.Registered;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.EmploymentDetails;
import fr.alin.registration.model.HousingWishes;
import fr.alin.shared.model.Civility;
import org.junit.jupiter.api.Test;

class RegisteredApplicationConverterTest {

    private final RegisteredApplicationConverter converter = new RegisteredApplicationConverter();

    @Test
    void a_full_record_is_read_back_unchanged() {
        var application = Registered.anne();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(application)))
                .isEqualTo(application);
    }

    @Test
    void missing_values_are_read_back_empty() {
        var application = Registered.alone("PORTE", "ANNE");

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(application)))
                .isEqualTo(application);
    }

    @Test
    void only_five_digits_of_the_social_security_number_are_kept() {
        var json = converter.convertToDatabaseColumn(Registered.anne());

        assertThat(json).contains("28905").doesNotContain("289057");
    }

    @Test
    void a_record_of_the_former_release_is_still_read() {
        var record = converter.convertToEntityAttribute("""
                {"applicant":{"address":{"abroad":false,"street":"rue des Lilas"},
                  "contact":{"email":{"value":"anne@example.org"},"mobile":{"value":"+33604505792"}},
                  "employment":{"employerName":"ACTION LOGEMENT SERVICES","siret":{"value":"82454114802432"}},
                  "identity":{"birthDate":"1989-05-19","birthName":"PORTE","civility":"MADAME","firstName":"ANNE",
                    "socialSecurityPrefix":"28905"},
                  "resources":[{"amount":1750,"kind":"SALARY"}],"taxIncomes":[{"amount":21000,"year":2020}]},
                 "createdOn":"2020-09-14","currentHousing":{"kinds":["WITH_A_PERSON"],"ownsDwelling":false},
                 "dependants":[{"birthDate":"2012-03-01"}],"number":{"value":"1110920621114ACLOG"},"reasons":["EVICTION"],
                 "unbornChildren":{"count":0},"wantedHousing":{"communes":[{"value":"75111"}],"extended":true,"types":["T3"]}}""");

        assertThat(record.applicant().identity().civility()).contains(Civility.MADAME);
        assertThat(record.applicant().dependantResources()).isEmpty();
        assertThat(record.applicant().employment().details()).isEqualTo(EmploymentDetails.none());
        assertThat(record.wantedHousing().wishes()).isEqualTo(HousingWishes.none());
        assertThat(record.complements()).isEqualTo(Complements.none());
        assertThat(record.expiresOn()).isEqualTo("2021-09-14");
    }
}
