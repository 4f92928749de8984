package fr.alin.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.reference.ReferenceService;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.registration.port.UniqueNumberRegistry;
import fr.alin.shared.model.UniqueNumber;

/** Asks the registration site of a unique number through the site's circuit, outside any transaction. */
@ApplicationScoped
public class SiteQuestions {

    private static final int MOST_MERGERS = 3;

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    SiteCircuits circuits;

    @Inject
    ReferenceService reference;

    /**
     * The site's answer, under the number that is valid today: a number that was merged into another is followed.
     *
     * @throws SiteUnavailable when the site, or the one it leads to, gives no usable answer
     */
    public SiteReply ask(UniqueNumber number) {
        var asked = number;
        for (var merged = 0; merged <= MOST_MERGERS; merged++) {
            var answer = askOne(asked);
            if (!(answer instanceof SiteAnswer.Replaced replaced)) {
                return new SiteReply(asked, answer);
            }
            asked = replaced.by();
        }
        throw new SiteUnavailable(siteOf(asked), Kind.UNINTELLIGIBLE, "its mergers lead nowhere");
    }

    private SiteAnswer askOne(UniqueNumber number) {
        var site = siteOf(number);
        return circuits.ask(site, () -> {
            var answer = registry.ask(number);
            if (answer instanceof SiteAnswer.Found found
                    && !found.application().number().equals(number)) {
                throw new SiteUnavailable(site, Kind.UNINTELLIGIBLE, "it answered about another number");
            }
            return answer;
        });
    }

    private String siteOf(UniqueNumber number) {
        return reference.siteOf(number.territory()).code();
    }
}
