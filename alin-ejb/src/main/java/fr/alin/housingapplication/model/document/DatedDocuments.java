package fr.alin.housingapplication.model.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.TaxIncome;

/** The documents that name a month or a year (domain §3.3). See decision 17-documents-of-the-validation-day. */
final class DatedDocuments {

    private static final Month TAX_NOTICES_ISSUED = Month.SEPTEMBER;
    private static final int PAY_SLIPS = 3;

    private DatedDocuments() {}

    /** Pay slips of the last three months, latest first. A new employer or salary requires new ones. */
    static Stream<DocumentRequest> paySlips(RegisteredPerson person, LocalDate today) {
        var salary = person.allResources().stream()
                .filter(resource -> resource.kind() == ResourceKind.SALARY)
                .map(MonthlyResource::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return IntStream.rangeClosed(1, PAY_SLIPS)
                .mapToObj(back -> DocumentRequest.of(
                                DocumentKind.PAY_SLIP, YearMonth.from(today).minusMonths(back))
                        .proving(person.employment().siret(), salary));
    }

    /** Last year's tax notice, and from September this year's. */
    static Stream<DocumentRequest> taxNotices(RegisteredPerson person, LocalDate today) {
        return years(today).map(year -> taxNotice(year).proving(taxIncome(person, year - 1)));
    }

    /** Tax notices of an adult who does not sign and has no tax income on the site. */
    static Stream<DocumentRequest> taxNotices(LocalDate today) {
        return years(today).map(DatedDocuments::taxNotice);
    }

    private static Stream<Integer> years(LocalDate today) {
        var year = today.getYear();
        return today.getMonth().compareTo(TAX_NOTICES_ISSUED) < 0 ? Stream.of(year - 1) : Stream.of(year - 1, year);
    }

    private static DocumentRequest taxNotice(int year) {
        return DocumentRequest.of(DocumentKind.TAX_NOTICE, year, year - 1);
    }

    private static Optional<BigDecimal> taxIncome(RegisteredPerson person, int year) {
        return person.taxIncomes().stream()
                .filter(income -> income.year() == year)
                .map(TaxIncome::amount)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
