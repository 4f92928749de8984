package fr.alin.integration.registry;

import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;

/** A site that is asked and answers in the national format; a protocol adds how question and answer are carried. */
abstract class NationalFormatAdapter implements RegistrationSiteAdapter {

    private final SiteDialogue dialogue = new SiteDialogue(this::carry);

    /** The text of the site's answer to this question. */
    abstract String carry(SiteConnection site, Question question);

    @Override
    public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        return dialogue.ask(site, number);
    }

    @Override
    public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        return dialogue.struckOffSince(site, after);
    }

    @Override
    public NewsPage daloSince(SiteConnection site, NewsCursor after) {
        return dialogue.daloSince(site, after);
    }
}
