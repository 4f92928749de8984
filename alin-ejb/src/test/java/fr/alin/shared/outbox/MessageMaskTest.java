package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageMaskTest {

    @Test
    void references_and_dates_stay_and_the_person_goes() {
        var masked = MessageMask.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <dossier xmlns="urn:alin:landlord:v1" messageId="list-L000000001" landlord="TOITS">
                  <candidacy>C000000042</candidacy>
                  <appliedOn>2026-11-02</appliedOn>
                  <uniqueNumber>1110920621114ACLOG</uniqueNumber>
                  <applicant><birthName>Porte</birthName><firstName>Anne</firstName><birthDate>1992-01-30</birthDate>
                    <phone>0612345678</phone><email>anne@example.org</email></applicant>
                  <dependant birthDate="2019-04-05"/>
                  <advisorNote>Madame Porte attend un enfant</advisorNote>
                </dossier>""");

        assertThat(masked)
                .contains(
                        "<dossier xmlns=\"urn:alin:landlord:v1\" messageId=\"list-L000000001\" landlord=\"TOITS\">",
                        "<candidacy>C000000042</candidacy>",
                        "<appliedOn>2026-11-02</appliedOn>",
                        "<birthName>•••</birthName>",
                        "<dependant birthDate=\"•••\"/>")
                .doesNotContain("Porte", "Anne", "1992", "0612", "example", "2019", "1110920621114ACLOG", "enfant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Porte",
                "<candidacy>Anne Porte</candidacy>",
                "<x><!-- Anne Porte --></x>",
                "<x><![CDATA[Anne <b> Porte]]></x>",
                "<answer Anne Porte>",
                "<answer candidacy='Anne Porte'/>",
                "<candidacy>C000000042</candidacy> Anne Porte",
                "<date>2026-11-02<b/>Anne Porte</date>",
                "<!DOCTYPE x [<!ENTITY Anne 'Porte'>]>",
                "<x a=\"Anne",
                "<date>&Anne;</date>"
            })
    void what_is_not_as_expected_is_masked(String text) {
        assertThat(MessageMask.of(text)).contains(MessageMask.MASKED).doesNotContain("Anne", "Porte");
    }
}
