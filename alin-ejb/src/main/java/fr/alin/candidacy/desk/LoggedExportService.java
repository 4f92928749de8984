package fr.alin.candidacy.desk;

import java.time.Clock;
import java.util.function.ToIntFunction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.StatedExport;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Hands the lines of an export over and logs it, in one transaction. See decision 92-an-export-is-a-file-first. */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class LoggedExportService {

    @Inject
    ExportLog log;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param reader hands the lines over and returns their number
     * @throws fr.alin.candidacy.model.ListTooLongToExport before any line, when there are more than the file may have
     */
    public <T> void export(StatedExport stated, LineSink<T> sink, ToIntFunction<LineSink<T>> reader) {
        var lines = reader.applyAsInt(new LineSink<T>() {
            @Override
            public void begin(int total) {
                stated.format().require(total);
                sink.begin(total);
            }

            @Override
            public void line(T line) {
                sink.line(line);
            }
        });
        log.add(caller.accountId(), stated, lines, clock.instant());
    }
}
