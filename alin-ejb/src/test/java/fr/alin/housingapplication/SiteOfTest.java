package fr.alin.housingapplication;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.port.NewsCursor;
import fr.alin.housingapplication.port.NewsPage;
import fr.alin.housingapplication.port.Received;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.SiteUnavailable;
import fr.alin.housingapplication.port.UniqueNumberRegistry;
import fr.alin.shared.model.UniqueNumber;

/** A registration site that a test fills, silences and counts the calls of. */
class SiteOfTest implements UniqueNumberRegistry {

    static final Received RECEIVED = new Received("<interfaceNuu/>".getBytes(StandardCharsets.UTF_8), "02.01");

    final Map<UniqueNumber, RegisteredApplication> known = new HashMap<>();
    final Map<UniqueNumber, SiteAnswer> answers = new HashMap<>();
    Set<String> silentTerritories = Set.of();
    SiteUnavailable.Kind failure = SiteUnavailable.Kind.DOWN;
    Runnable thinking = () -> {};
    boolean silent;
    int calls;

    @Override
    public SiteAnswer ask(UniqueNumber number) {
        calls++;
        thinking.run();
        if (silent || silentTerritories.contains(number.territory())) {
            throw new SiteUnavailable("TEST", failure, "silent");
        }
        if (answers.containsKey(number)) {
            return answers.get(number);
        }
        var application = known.get(number);
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
