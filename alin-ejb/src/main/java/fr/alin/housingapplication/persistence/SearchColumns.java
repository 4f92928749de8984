package fr.alin.housingapplication.persistence;

import java.sql.Date;
import java.util.Optional;

import fr.alin.housingapplication.model.AlsNumber;
import fr.alin.shared.model.UniqueNumber;

/** The columns of an application that the search reads, without its record, and the rows that they make. */
final class SearchColumns {

    /** Of the application {@code h} and the latest income {@code p} of {@link #FROM}. */
    static final String LIST = """
            account_id, unique_number, als_number, validated_at is not null, search_facts,
            expires_on, struck_off_on is not null, differing is null, p.amount, p.last_day""";

    static final String FROM = """
            housing_application h
            left join lateral (select amount, last_day from proven_income
                               where application_id = h.id order by id desc limit 1) p on true""";

    private static final SearchFactsConverter FACTS = new SearchFactsConverter();

    private SearchColumns() {}

    /** @param row begins with the columns of {@link #LIST} */
    static SearchRow row(Object[] row) {
        return new SearchRow(
                ((Number) row[0]).longValue(),
                new UniqueNumber((String) row[1]),
                AlsNumber.shown(((Number) row[2]).longValue()),
                (Boolean) row[3],
                Optional.ofNullable(FACTS.convertToEntityAttribute((String) row[4])),
                Optional.ofNullable((Date) row[5]).map(Date::toLocalDate),
                (Boolean) row[6],
                (Boolean) row[7],
                Optional.ofNullable(row[8]).map(amount -> ProvenIncomeRepository.income(amount, row[9])));
    }
}
