package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.RankedCandidates;
import fr.alin.candidacy.model.ReplyTerm;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.Today;

/** Puts the candidates of a home into the order of its commission, with today's date and the term of the settings. */
@ApplicationScoped
class Ranks {

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    RankedCandidates of(HomeFile home, List<Candidacy> candidates) {
        return new RankedCandidates(
                home,
                candidates,
                new ReplyTerm(settings.proposalReplyDays()),
                Today.of(clock).inParis());
    }
}
