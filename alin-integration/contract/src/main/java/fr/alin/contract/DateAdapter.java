package fr.alin.contract;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;

/** Maps {@code xs:date} to {@link LocalDate}; a time zone is ignored. */
public final class DateAdapter extends XmlAdapter<String, LocalDate> {

    @Override
    public LocalDate unmarshal(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip(), DateTimeFormatter.ISO_DATE);
    }

    @Override
    public String marshal(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
