package fr.alin.web.privacy;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.employer.ConsentService;
import fr.alin.employer.view.ConsentLine;
import fr.alin.privacy.PrivacyService;
import fr.alin.privacy.view.DossierReading;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** account/data/index.xhtml: the data held on the caller, who read it, and the consents given. */
@Named
@RequestScoped
public class DataPage {

    @Inject
    PrivacyService privacy;

    @Inject
    ConsentService consentRegister;

    @Inject
    Languages languages;

    @Inject
    Messages messages;

    private List<ExportSection> parts;
    private List<DossierReading> readings;
    private List<ConsentLine> consents;

    public List<ExportSection> getParts() {
        if (parts == null) {
            parts = new ExportReader(languages.getLocale()).read(privacy.export());
        }
        return parts;
    }

    public List<DossierReading> getReadings() {
        if (readings == null) {
            readings = privacy.readings();
        }
        return readings;
    }

    public List<ConsentLine> getConsents() {
        if (consents == null) {
            consents = consentRegister.own();
        }
        return consents;
    }

    /** Who read the dossier and why. */
    public String words(DossierReading reading) {
        var key = "data.reading." + reading.purpose();
        return reading.about().isEmpty() ? messages.text(key + ".by-number") : messages.text(key, reading.about());
    }

    public String words(ConsentLine line) {
        return line.choice()
                .map(choice -> messages.text("data.consent." + choice, line.companyName()))
                .orElseGet(() -> messages.text("data.consent." + line.cause(), line.companyName()));
    }
}
