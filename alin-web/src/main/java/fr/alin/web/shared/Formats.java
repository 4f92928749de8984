package fr.alin.web.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.time.TimeZones;

/** Formats dates, times and amounts for all pages. */
@Named
@RequestScoped
public class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Inject
    Languages languages;

    public String date(TemporalAccessor moment) {
        return moment == null ? "" : DAY.format(local(moment));
    }

    /** {@code sam. 28/11} */
    public String dayOfWeek(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE dd/MM", languages.getLocale()).format(day);
    }

    /** {@code octobre 2026} */
    public String month(YearMonth month) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("LLLL yyyy", languages.getLocale())
                        .format(month);
    }

    public String time(Instant moment) {
        return moment == null ? "" : HOUR.format(local(moment));
    }

    public String dateTime(Instant moment) {
        return moment == null ? "" : moment(moment);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant moment) {
        return DAY_AND_HOUR.format(local(moment));
    }

    /** {@code 841 €} or {@code 731,49 €}: cents only when there are some. */
    public String money(BigDecimal amount) {
        return amount == null ? "" : amounts().money(amount);
    }

    public String number(BigDecimal number) {
        return number == null ? "" : amounts().number(number);
    }

    private Amounts amounts() {
        return Amounts.in(languages.getLocale());
    }

    private static TemporalAccessor local(TemporalAccessor moment) {
        return moment instanceof Instant instant
                ? ZonedDateTime.ofInstant(instant, TimeZones.PARIS)
                : LocalDate.from(moment);
    }
}
