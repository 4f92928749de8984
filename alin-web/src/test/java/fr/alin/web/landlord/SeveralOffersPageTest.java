package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.alin.candidacy.HomeCandidatesService;
import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.offer.ChosenOfferService;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeReport;
import fr.alin.web.table.ListReturn;
import fr.alin.web.table.ReportLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeveralOffersPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    private final List<String> acts = new ArrayList<>();
    private final FakeReport report = new FakeReport(new FakeMessages());
    private final FakeMessages messages = new FakeMessages();
    private final SeveralOffersPage page = new SeveralOffersPage();

    @BeforeEach
    void open() {
        page.report = report;
        page.messages = messages;
        page.clock = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
        page.listReturn = new ListReturn();
        page.chosen = new FakeChosen();
        page.editing = new FakeEditing();
        page.homes = new HomeCandidatesService() {
            @Override
            public Map<OfferReference, TouchedCandidates> touchedByWithdrawal(
                    String landlord, Collection<OfferReference> references) {
                return Map.of(
                        new OfferReference("AAA-1"), new TouchedCandidates(4, 1),
                        new OfferReference("AAA-3"), new TouchedCandidates(5, 0));
            }
        };
        page.withdrawal = new WithdrawalForm();
        page.withdrawal.setReason(WithdrawalReason.WORKS);
        page.setLandlord("AAA");
        page.setAct(OfferBulkAct.WITHDRAW);
        page.setRefs("AAA-1 AAA-2 AAA-3");
    }

    @Test
    void it_says_how_many_offers_and_candidates_it_touches() {
        page.load();

        assertThat(page.getTouched().changeableCount())
                .as("without the withdrawn one")
                .isEqualTo(2);
        assertThat(page.getTouched().allCandidates())
                .as("released of those two")
                .isEqualTo(4);
        assertThat(page.getTouched().kept()).isEqualTo(1);
    }

    @Test
    void each_line_of_the_report_says_done_or_why_not() {
        page.load();

        assertThat(page.perform()).isEqualTo("/landlord/offers?faces-redirect=true");
        assertThat(acts).containsExactly("withdraw AAA-1 7 WORKS", "withdraw AAA-2 7 WORKS");
        assertThat(report.lines)
                .extracting(ReportLine::name, ReportLine::refusal)
                .containsExactly(
                        tuple("AAA-1", ""), tuple("AAA-2", ""), tuple("AAA-3", "Le bailleur a retiré cette offre."));
    }

    @Test
    void another_last_day_is_set_for_each() {
        page.setAct(OfferBulkAct.CLOSE);
        page.setDay(DAY);
        page.load();

        page.perform();

        assertThat(page.getTouched().allCandidates()).isEqualTo(5);
        assertThat(acts).startsWith("close AAA-1 7 " + DAY, "close AAA-2 7 " + DAY);
    }

    @Test
    void a_last_day_that_is_past_is_refused_at_its_field() {
        page.setAct(OfferBulkAct.CLOSE);
        page.setDay(LocalDate.of(2026, 11, 27));
        page.load();

        assertThat(page.perform()).isNull();
        assertThat(acts).isEmpty();
        assertThat(messages.shown).containsExactly("error.offer.closes-past");
    }

    private final class FakeChosen extends ChosenOfferService {

        @Override
        public List<EditableOffer> chosen(String landlord, Collection<OfferReference> references) {
            return Stream.of("AAA-1", "AAA-2", "AAA-3")
                    .map(OfferReference::new)
                    .filter(references::contains)
                    .map(own -> new EditableOffer(own, landlord, 7, state(own), null, List.of()))
                    .toList();
        }

        private static OfferState state(OfferReference offer) {
            return offer.value().endsWith("3") ? OfferState.WITHDRAWN : OfferState.OPEN;
        }

        @Override
        public void closeOn(OfferReference offer, long version, LocalDate day) {
            acts.add("close " + offer.value() + " " + version + " " + day);
        }
    }

    private final class FakeEditing extends OfferEditingService {

        @Override
        public void withdraw(OfferReference offer, long version, Withdrawal why) {
            if (offer.value().endsWith("3")) {
                throw new BusinessException("offer.withdrawn");
            }
            acts.add("withdraw " + offer.value() + " " + version + " " + why.reason());
        }
    }
}
