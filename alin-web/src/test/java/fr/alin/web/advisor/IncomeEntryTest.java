package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import fr.alin.candidacy.ReviewService;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.dossier.ApplicationLookUpService;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.Test;

class IncomeEntryTest {

    final List<ProvenIncome> entered = new ArrayList<>();
    final FakeMessages messages = new FakeMessages();
    final IncomeEntry entry = new IncomeEntry();

    IncomeEntryTest() {
        entry.clock = Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC);
        entry.messages = messages;
        entry.lookUps = new ApplicationLookUpService() {
            @Override
            public void proveIncome(long id, ProvenIncome proven) {
                entered.add(proven);
            }
        };
        entry.reviews = new ReviewService() {
            @Override
            public void proveIncome(long candidacyId, ProvenIncome proven) {
                entered.add(proven);
            }
        };
    }

    @Test
    void the_months_offered_are_those_that_may_end_the_last_twelve() {
        assertThat(entry.getMonths())
                .containsExactly(
                        YearMonth.of(2026, 12), YearMonth.of(2026, 11), YearMonth.of(2026, 10), YearMonth.of(2026, 9));
        assertThat(entry.getMonths())
                .allMatch(month -> new RecentIncome(BigDecimal.ONE, month).isCurrentOn(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void the_month_before_is_proposed() {
        assertThat(entry.getLastMonth()).isEqualTo("2026-11");

        entry.setLastMonth("2026-09");
        assertThat(entry.getLastMonth()).isEqualTo("2026-09");
    }

    @Test
    void what_is_typed_is_entered_and_the_dossier_opens_again() {
        entry.setAmount(new BigDecimal("18000"));
        entry.setLastMonth("2026-10");
        entry.setProof(IncomeProof.PAYSLIPS);
        entry.setProofDated(LocalDate.of(2026, 11, 5));

        assertThat(entry.enter(7)).startsWith("/advisor/candidacy");

        assertThat(entry.enterByNumber(8)).startsWith("/advisor/application");

        assertThat(entered)
                .hasSize(2)
                .containsOnly(new ProvenIncome(
                        new RecentIncome(new BigDecimal("18000"), YearMonth.of(2026, 10)),
                        IncomeProof.PAYSLIPS,
                        LocalDate.of(2026, 11, 5)));
        assertThat(messages.shown)
                .containsExactly("review.twelve-months.entered", "review.twelve-months.entered.by-number");
    }
}
