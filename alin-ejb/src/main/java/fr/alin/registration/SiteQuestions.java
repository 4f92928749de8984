package fr.alin.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.registration.port.UniqueNumberRegistry;
import fr.alin.shared.model.UniqueNumber;

/** Asks the registration site of a unique number through the site's circuit, outside any transaction. */
@ApplicationScoped
public class SiteQuestions {

    private static final int MAX_MERGERS = 3;

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    SiteCircuits circuits;

    @Inject
    ReferenceService reference;

    /**
     * Asks the site about a number. If the application was merged into another one, asks about that one.
     *
     * @throws SiteUnavailable when this site, or the site of the number it was merged into, gives no usable answer
     */
    public SiteReply ask(UniqueNumber number) {
        return ask(siteOf(number), number);
    }

    /**
     * The same for a caller that has already looked up the site.
     *
     * @param site the site of the number's territory, as of today
     */
    public SiteReply ask(RegistrationSite site, UniqueNumber number) {
        return ask(site, number, MAX_MERGERS);
    }

    private SiteReply ask(RegistrationSite site, UniqueNumber number, int mergers) {
        var answer = circuits.ask(site.code(), () -> registry.ask(site, number));
        if (!(answer instanceof SiteAnswer.Replaced replaced)) {
            return new SiteReply(number, answer);
        }
        if (mergers == 0) {
            throw new SiteUnavailable(site.code(), Kind.UNINTELLIGIBLE, "too many mergers in a row");
        }
        return ask(siteOf(replaced.by()), replaced.by(), mergers - 1);
    }

    /** The site of the number's territory, as of today. */
    public RegistrationSite siteOf(UniqueNumber number) {
        return reference.siteOf(number.territory());
    }
}
