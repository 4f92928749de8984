package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fr.alin.housingapplication.model.MailedCode;

/** Mailed codes by number, in memory. */
public class FakeMailedCodes extends MailedCodeRepository {

    private record Row(String number, MailedCode code, boolean newcomer) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void lock(String number) {}

    @Override
    public List<MailedCode> since(Instant since, String number, boolean newcomers) {
        return rows.stream()
                .filter(row -> row.number().equals(number) && row.newcomer() == newcomers)
                .map(Row::code)
                .filter(code -> code.at().isAfter(since))
                .toList();
    }

    @Override
    public void add(String number, MailedCode code, boolean newcomer) {
        rows.add(new Row(number, code, newcomer));
    }

    @Override
    public void forgetBefore(Instant moment) {
        rows.removeIf(row -> row.code().at().isBefore(moment));
    }
}
