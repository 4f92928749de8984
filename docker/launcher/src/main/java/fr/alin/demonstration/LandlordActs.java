package fr.alin.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.ClosedHomeService;
import fr.alin.candidacy.LandlordAnswerService;
import fr.alin.candidacy.RecordClosedHome;
import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ClosingReason;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.offer.OfferBatch;
import fr.alin.offer.OfferNotice;
import fr.alin.offer.OfferPublicationService;
import fr.alin.offer.PublishOffer;
import fr.alin.offer.WithdrawOffer;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.time.TimeZones;

/** What landlords' systems say in the demonstration, each message by the service that receives it. */
final class LandlordActs {

    private static final String SENT = """
            select s.candidacy_id from listed_candidate s join candidate_list l on l.id = s.list_id
            where l.offer_reference = ?1 and s.sent_rank is not null
            order by s.sent_rank""";

    private final Stage stage;
    private int messages;

    LandlordActs(Stage stage) {
        this.stage = stage;
    }

    /** The landlord's system publishes the home, or changes it. */
    void publish(DemoHome home, BigDecimal rent, Instant today) {
        var posting = home.posting(home.landlord(), rent, LocalDate.ofInstant(today, TimeZones.PARIS));
        receive(home, new PublishOffer(home.reference(), version(), posting));
    }

    void withdraw(DemoHome home) {
        var why = new Withdrawal(WithdrawalReason.WORKS, "Un dégât des eaux impose plusieurs mois de travaux.");
        receive(home, new WithdrawOffer(1, home.reference(), version(), why));
    }

    private void receive(DemoHome home, OfferNotice notice) {
        var batch = new OfferBatch(message(), home.landlord(), List.of(notice));
        stage.asSystem(() -> stage.bean(OfferPublicationService.class).receive(batch));
    }

    private long version() {
        return stage.now().getEpochSecond();
    }

    /** Those in the last list of the home, first rank first. */
    List<Long> sent(DemoHome home) {
        return stage.rows(SENT, home.reference().value()).stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    void answer(DemoHome home, long candidacy, LandlordAnswerKind kind, LocalDate day, String words) {
        record(home, candidacy, kind, day, Optional.empty(), OptionalInt.empty(), words, Optional.empty());
    }

    void decide(DemoHome home, long candidacy, CaleolDecision decision, int rank, LocalDate day, String words) {
        var ranked = decision == CaleolDecision.ALLOCATED_RANKED ? OptionalInt.of(rank) : OptionalInt.empty();
        record(
                home,
                candidacy,
                LandlordAnswerKind.DECISION,
                day,
                Optional.of(decision),
                ranked,
                words,
                Optional.empty());
    }

    void reply(DemoHome home, long candidacy, CandidateReply reply, LocalDate day) {
        record(
                home,
                candidacy,
                LandlordAnswerKind.CANDIDATE_ANSWER,
                day,
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Optional.of(reply));
    }

    private void record(
            DemoHome home,
            long candidacy,
            LandlordAnswerKind kind,
            LocalDate day,
            Optional<CaleolDecision> decision,
            OptionalInt rank,
            String words,
            Optional<CandidateReply> reply) {
        var postponement =
                Optional.of(PostponementReason.LACK_OF_TIME).filter(reason -> kind == LandlordAnswerKind.POSTPONED);
        var answer = new RecordLandlordAnswer(
                message(),
                CandidacyReference.of(candidacy).value(),
                home.landlord(),
                kind,
                day,
                decision,
                rank,
                words,
                Optional.empty(),
                postponement,
                reply);
        stage.alone(() -> stage.bean(LandlordAnswerService.class).record(answer));
    }

    void close(DemoHome home, LocalDate day) {
        var closed = new RecordClosedHome(message(), home.landlord(), home.reference(), ClosingReason.ABANDONED, day);
        stage.alone(() -> stage.bean(ClosedHomeService.class).record(closed));
    }

    private String message() {
        return "demonstration-" + ++messages;
    }
}
