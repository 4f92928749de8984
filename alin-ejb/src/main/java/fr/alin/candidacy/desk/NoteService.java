package fr.alin.candidacy.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.OwnWork;
import fr.alin.candidacy.model.NoteEmpty;
import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.view.NoteLine;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * What colleagues know of each other on a dossier: their notes, and who has it open. The applicant's pages show none of it;
 * the export of her data has the notes.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class NoteService {

    @Inject
    Notes notes;

    @Inject
    Presences presences;

    @Inject
    OwnWork work;

    @Inject
    AlinSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * The same note written again at once, as by a second press, is one.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the advisor has no decision to take on the candidacy
     * @throws NoteEmpty without words, unless it is a call
     */
    public void write(long candidacy, NoteKind kind, String words) {
        work.require(candidacy);
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        if (said.isEmpty() && kind == NoteKind.NOTE) {
            throw new NoteEmpty();
        }
        var now = clock.instant();
        notes.add(candidacy, caller.accountId(), kind, said, now, now.minus(settings.repeatedFormWithin()));
    }

    /**
     * Latest first.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the advisor has no decision to take on the candidacy
     */
    public List<NoteLine> of(long candidacy) {
        work.require(candidacy);
        return notes.of(candidacy);
    }

    /**
     * Says that the caller has the dossier open; returns the accounts of colleagues who have it open too.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the advisor has no decision to take on the candidacy
     */
    public List<Long> enter(long candidacy) {
        work.require(candidacy);
        var now = clock.instant();
        presences.enter(candidacy, caller.accountId(), now);
        return presences.besides(candidacy, caller.accountId(), now.minus(settings.presenceLasts()));
    }

    /** Says that the caller has closed the dossier; nothing happens if she was seen there again since. */
    public void leave(long candidacy, Instant lastSeen) {
        presences.leave(candidacy, caller.accountId(), lastSeen);
    }
}
