package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.candidacy.HoldingService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.HeldDossier;
import fr.alin.candidacy.view.HeldHomes;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.offer.AuthenticatedLandlord;
import fr.alin.landlord.LandlordCarrierService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.HeldOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.FetchedMessageService;
import fr.alin.shared.outbox.OwedMessage;
import fr.alin.shared.outbox.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the contract are what the program writes. */
class LandlordOperationsTest {

    static final AuthenticatedLandlord TOITS = new AuthenticatedLandlord("TOITS");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-14T07:10:00Z"), ZoneOffset.UTC);
    static final String LIST = "7d4e7f9e-3c59-4a43-8a6c-0f0d7f3b1c01";
    static final String RENUNCIATION = "7d4e7f9e-3c59-4a43-8a6c-0f0d7f3b1c02";

    final FakeMessages messages = new FakeMessages();
    final FakeCarriers carriers = new FakeCarriers();

    @Test
    void what_waits_is_given_as_it_was_written() throws IOException {
        messages.owed.add(owed(LIST, "candidate-list"));
        messages.owed.add(owed(RENUNCIATION, "renunciation"));

        var answer = take().answer(TOITS, sample("take-dossiers"));

        assertThat(messages.asked).isEqualTo(20);
        assertSample(answer, "dossiers");
    }

    @Test
    void without_a_number_ten_are_given_and_none_while_the_relay_may_still_send() {
        messages.owed.add(owed(LIST, "home-returned"));
        var request = "<takeDossiers xmlns='urn:alin:landlord:v1' landlord='TOITS'/>";

        assertThat(take().answer(TOITS, request)).contains(LIST);
        assertThat(messages.asked).isEqualTo(10);

        carriers.isHandedOver = false;
        assertThat(take().answer(TOITS, request)).doesNotContain(LIST).contains("waiting=\"1\"");
    }

    @Test
    void what_was_filed_is_confirmed_and_unknown_ids_are_named() throws IOException {
        messages.owed.add(owed(LIST, "candidate-list"));

        assertSample(confirm().answer(TOITS, sample("confirm-dossiers")), "confirmation");
    }

    @Test
    void what_AL_in_holds_is_told_page_by_page() throws IOException {
        assertSample(holdings().answer(TOITS, sample("holdings")), "held-offers");
    }

    @ParameterizedTest
    @EnumSource(CandidacyStatus.class)
    void every_state_of_a_dossier_has_a_word(CandidacyStatus status) {
        var page = new HeldHomes(
                List.of(new HeldHomes.Home(
                        new HeldOffer(new OfferReference("TOITS-1"), 1, OfferState.OPEN),
                        List.of(new HeldDossier("C000000042", status, 1)))),
                Optional.empty());

        assertThat(new HoldingsMapper().toMessage(page).getOffer().get(0).getDossier())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.getState()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(OfferState.class)
    void every_state_of_an_offer_has_a_word(OfferState state) {
        var home = new HeldHomes.Home(new HeldOffer(new OfferReference("TOITS-1"), 1, state), List.of());

        assertThat(new HoldingsMapper()
                        .toMessage(new HeldHomes(List.of(home), Optional.empty()))
                        .getOffer())
                .singleElement()
                .satisfies(offer -> assertThat(offer.getState().name()).isEqualTo(state.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"take-dossiers", "confirm-dossiers", "holdings"})
    void nobody_speaks_for_another_landlord(String request) throws IOException {
        var another = sample(request).replace("\"TOITS\"", "\"AUTRE\"");

        for (var operation : List.of(take(), confirm(), holdings())) {
            if (another.contains("<" + operation.request())) {
                assertThatThrownBy(() -> operation.answer(TOITS, another))
                        .isInstanceOf(MalformedMessage.class)
                        .hasMessageContaining("message.another-landlord");
            }
        }
        assertThat(messages.asked).isZero();
    }

    @Test
    void a_wrong_number_is_named() {
        var request = "<takeDossiers xmlns='urn:alin:landlord:v1' landlord='TOITS' most='1000'/>";

        assertThatThrownBy(() -> take().answer(TOITS, request))
                .isInstanceOf(MalformedMessage.class)
                .hasMessage("/takeDossiers/@most: message.wrong-value");
    }

    private TakeDossiersOperation take() {
        var operation = new TakeDossiersOperation();
        operation.carriers = carriers;
        operation.messages = messages;
        operation.clock = CLOCK;
        return operation;
    }

    private ConfirmDossiersOperation confirm() {
        var operation = new ConfirmDossiersOperation();
        operation.messages = messages;
        operation.clock = CLOCK;
        return operation;
    }

    private static HoldingsOperation holdings() {
        var operation = new HoldingsOperation();
        operation.holdings = new FakeHoldings();
        operation.clock = CLOCK;
        return operation;
    }

    private static OwedMessage owed(String id, String sample) {
        try {
            return new OwedMessage(id, sample, sample(sample), Instant.parse("2026-12-13T19:00:05Z"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void assertSample(String answer, String name) throws IOException {
        assertThat(MessageCheck.problems(ContractSchemas.landlord(), answer)).isEmpty();
        assertThat(flat(answer)).isEqualTo(flat(sample(name)));
    }

    /** Without the layout: line breaks between elements and attributes, and indentation. */
    private static String flat(String xml) {
        return xml.replaceFirst("^<\\?xml.*?\\?>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("> <", "><")
                .replace(" xmlns=\"urn:alin:landlord:v1\"", "")
                .strip();
    }

    static String sample(String name) throws IOException {
        try (var in = ContractSchemas.class.getResourceAsStream("samples/" + name + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class FakeMessages extends FetchedMessageService {

        final List<OwedMessage> owed = new ArrayList<>();
        int asked;

        @Override
        public List<OwedMessage> next(Set<String> destinations, int most) {
            assertThat(destinations)
                    .containsExactlyInAnyOrder("landlord.TOITS.dossiers", "landlord.TOITS.acknowledgements");
            asked = most;
            return owed;
        }

        @Override
        public Waiting waiting(Set<String> destinations) {
            return new Waiting(owed.size(), Optional.empty());
        }

        @Override
        public Set<String> confirm(Set<String> destinations, Collection<String> messageIds) {
            var known = owed.stream().map(OwedMessage::messageId).toList();
            owed.removeIf(message -> messageIds.contains(message.messageId()));
            return messageIds.stream().filter(id -> !known.contains(id)).collect(java.util.stream.Collectors.toSet());
        }
    }

    private static final class FakeCarriers extends LandlordCarrierService {

        boolean isHandedOver = true;

        @Override
        public boolean fetch(String landlord) {
            return isHandedOver;
        }
    }

    private static final class FakeHoldings extends HoldingService {

        @Override
        public HeldHomes page(String landlord, Optional<OfferReference> after, int most) {
            assertThat(after).contains(new OfferReference("TOITS-29000007"));
            assertThat(most).isEqualTo(50);
            return new HeldHomes(
                    List.of(
                            home("TOITS-69000042", 3, OfferState.OPEN),
                            home(
                                    "TOITS-75000123",
                                    2,
                                    OfferState.CLOSED,
                                    new HeldDossier("C000000042", CandidacyStatus.VISIT_PLANNED, 1),
                                    new HeldDossier("C000000043", CandidacyStatus.SENT_TO_LANDLORD, 2))),
                    Optional.of(new OfferReference("TOITS-75000123")));
        }

        private static HeldHomes.Home home(String reference, long version, OfferState state, HeldDossier... dossiers) {
            return new HeldHomes.Home(new HeldOffer(new OfferReference(reference), version, state), List.of(dossiers));
        }
    }
}
