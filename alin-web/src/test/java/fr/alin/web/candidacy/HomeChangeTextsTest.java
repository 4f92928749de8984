package fr.alin.web.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.web.candidacy.HomeChangeTexts.Line;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.Test;

class HomeChangeTextsTest {

    @Test
    void each_fact_is_written_in_its_usual_form() {
        var texts = new HomeChangeTexts();
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();

        assertThat(texts.lines(List.of(
                        new FactChange(OfferFact.TYPE, "T2", "T3"),
                        new FactChange(OfferFact.SURFACE, "47.00", "46.50"),
                        new FactChange(OfferFact.RENT, "300.00", "350.50"),
                        new FactChange(OfferFact.CHARGES, "75.00", "80.00"),
                        new FactChange(OfferFact.STANDARD, "PLUS", "PLS"),
                        new FactChange(OfferFact.AVAILABLE_ON, "2020-10-18", "2020-12-01"),
                        new FactChange(OfferFact.ACCESSIBLE, "true", "false"),
                        new FactChange(OfferFact.CLOSES_ON, "2020-10-20", "2020-10-27"))))
                .containsExactly(
                        new Line("Type de logement", "T2", "T3"),
                        new Line("Surface", "47\u00a0m²", "46,5\u00a0m²"),
                        new Line("Loyer hors charges", "300\u00a0€", "350,50\u00a0€"),
                        new Line("Charges", "75\u00a0€", "80\u00a0€"),
                        new Line("Financement", "PLUS", "PLS"),
                        new Line("Disponible dès le", "18/10/2020", "01/12/2020"),
                        new Line("Adapté aux personnes à mobilité réduite", "oui", "non"),
                        new Line("Date limite de candidature", "20/10/2020", "27/10/2020"));
    }
}
