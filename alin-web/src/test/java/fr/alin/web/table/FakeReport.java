package fr.alin.web.table;

import java.util.List;

import fr.alin.web.shared.Messages;

/** Keeps the report of an act on several lines. */
public final class FakeReport extends ActReport {

    public String act = "";
    public List<ReportLine> lines = List.of();

    public FakeReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    void keep(Report done) {
        act = done.act();
        lines = done.lines();
    }
}
