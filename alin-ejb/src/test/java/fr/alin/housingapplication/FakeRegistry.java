package fr.alin.housingapplication;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.Received;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.UniqueNumberRegistry;
import fr.alin.shared.model.UniqueNumber;

/**
 * A registration site with configurable answers and failures, which counts its calls. Like every adapter it refuses an
 * answer about another number.
 */
public class FakeRegistry implements UniqueNumberRegistry {

    public static final Received RECEIVED = new Received("<interfaceNuu/>".getBytes(StandardCharsets.UTF_8), "02.01");

    public final Map<UniqueNumber, RegisteredApplication> known = new HashMap<>();
    public final Map<UniqueNumber, SiteAnswer> answers = new HashMap<>();
    public Set<String> downTerritories = Set.of();
    public SiteUnavailable.Kind failure = SiteUnavailable.Kind.DOWN;
    public Runnable thinking = () -> {};
    public boolean down;
    public int calls;

    @Override
    public SiteAnswer ask(RegistrationSite site, UniqueNumber number) {
        calls++;
        thinking.run();
        if (down || downTerritories.contains(number.territory())) {
            throw new SiteUnavailable("TEST", failure, "silent");
        }
        if (answers.containsKey(number)) {
            return answers.get(number);
        }
        var application = known.get(number);
        if (application != null && !application.number().equals(number)) {
            throw new SiteUnavailable(site.code(), SiteUnavailable.Kind.UNINTELLIGIBLE, "about another number");
        }
        return application == null ? new SiteAnswer.Unknown() : new SiteAnswer.Found(application, RECEIVED);
    }

    @Override
    public NewsPage struckOffSince(String siteCode, NewsCursor after) {
        return new NewsPage(List.of(), true, after);
    }

    @Override
    public NewsPage daloSince(String siteCode, NewsCursor after) {
        return new NewsPage(List.of(), true, after);
    }
}
