package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.candidacy.desk.ListExportService;
import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.ExportFormat;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.search.SearchExportService;
import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.DeskFindings;
import fr.alin.search.view.FoundLine;
import fr.alin.search.view.FoundOffer;
import fr.alin.search.view.FoundPerson;
import fr.alin.search.view.PeopleGroup;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.export.SheetFormat;
import fr.alin.web.export.SheetWriter;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.SealedTexts;
import fr.alin.web.shared.Texts;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskExportsTest {

    private static final StatedExport STATED =
            new StatedExport(ExportedList.REVIEW, ExportFormat.CSV, "", ExportReason.MEETING, "");

    private final List<List<?>> written = new ArrayList<>();
    private final List<ReviewQuery> asked = new ArrayList<>();
    private final DeskExports exports = new DeskExports();
    private int closed;

    @BeforeEach
    void connect() {
        exports.tables = new FakeTables();
        exports.cells = new DeskCells();
        exports.cells.messages = new FakeMessages();
        exports.cells.colleagues = new Colleagues() {
            @Override
            String find(long account) {
                return "Claire Martin";
            }
        };
        exports.messages = new FakeMessages();
        exports.found = new SearchCells();
        exports.found.messages = new FakeMessages();
        exports.seals = new SealedTexts() {
            @Override
            public Optional<String> open(String sealed, String purpose) {
                return Optional.of(sealed).filter("sealed"::equals).map(text -> "porte");
            }
        };
        exports.searches = new SearchExportService() {
            @Override
            public void found(SearchTerm term, StatedExport stated, LineSink<FoundLine> sink) {
                var lines = findings().lines();
                sink.begin(lines.size());
                lines.forEach(sink::line);
            }
        };
        exports.exports = new ListExportService() {
            @Override
            public void review(ReviewQuery query, StatedExport stated, LineSink<ReviewLine> sink) {
                asked.add(query);
                sink.begin(1);
                sink.line(line());
            }
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEARCH")
    void every_column_of_a_list_that_can_be_shown_can_be_exported(ExportedList list) {
        var export = (DeskExport<?, ?>) exports.of(list, "");
        var shown = new ArrayList<>(export.columns());
        shown.remove(0);

        assertThat(shown).containsExactlyElementsOf(export.state().shape().shown());
        assertThat(export.cells().keySet()).containsAll(export.state().shape().choosable());
        assertThat(export.columns())
                .allSatisfy(name -> assertThat(Texts.text(Locale.FRENCH, export.words() + "column." + name))
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_named_after_its_list_and_day(ExportedList list) {
        var heads = new ExportHeads();
        heads.messages = new FakeMessages();
        heads.clock = Clock.fixed(Instant.parse("2026-11-28T23:30:00Z"), ZoneOffset.UTC);

        assertThat(heads.fileName(list, SheetFormat.XLSX)).matches("alin-[a-z-]+-2026-11-29\\.xlsx");
    }

    @Test
    void a_file_has_the_columns_and_filters_that_the_address_names() throws IOException {
        write("text=paris&stage=NO_LONGER_SUITS&columns=city.rent.submitted.advisor");

        assertThat(closed).isEqualTo(1);
        assertThat(asked.get(0).text()).isEqualTo("paris");
        assertThat(written)
                .containsExactly(List.of(
                        "111 0920 621114 ACLOG",
                        "PARIS",
                        new BigDecimal("731.49"),
                        LocalDateTime.of(2026, 11, 28, 10, 5),
                        "Claire Martin"));
    }

    @Test
    void what_a_search_finds_is_exported_with_what_it_was_taken_for_and_never_the_text() throws IOException {
        var query = "asked=sealed";

        write(exports.of(ExportedList.SEARCH, query));

        assertThat(written.get(0))
                .isEqualTo(List.of(
                        "Personnes", "ANNE PORTE", "111 0920 621114 ACLOG", "Toits SA", "C000000043", "", "", "", ""));
        assertThat(written.get(1).subList(0, 8)).isEqualTo(List.of("Offres", "", "", "", "", "", "TOITS-1", "PARIS"));
        assertThat(exports.of(ExportedList.SEARCH, query).filters()).isEqualTo("[NAME, COMPANY]");
        assertThat(exports.amount(ExportedList.SEARCH, query)).contains("tels que la page les montre");
        assertThat(exports.of(ExportedList.SEARCH, query).columns())
                .allSatisfy(name -> assertThat(Texts.text(Locale.FRENCH, "search.column." + name))
                        .isNotBlank());
    }

    @Test
    void an_address_without_a_search_of_ours_is_refused() {
        assertThatThrownBy(() -> exports.of(ExportedList.SEARCH, "asked=porte"))
                .isInstanceOf(InvalidValueException.class);
    }

    private static DeskFindings findings() {
        var anne = new FoundPerson(
                "ANNE PORTE",
                Optional.of(new UniqueNumber("1110920621114ACLOG")),
                "Toits SA",
                Optional.of(CandidacyReference.of(43)),
                7);
        return new DeskFindings(
                List.of(new PeopleGroup(SearchKind.NAME, List.of(anne), false, false)),
                List.of(),
                List.of(new FoundOffer(new OfferReference("TOITS-1"), DwellingType.T2, "PARIS", "Toits")));
    }

    private void write(String query) throws IOException {
        write(exports.of(ExportedList.REVIEW, query));
    }

    private void write(ListExport export) throws IOException {
        export.write(STATED, () -> new SheetWriter() {
            @Override
            public void line(List<?> cells) {
                written.add(cells);
            }

            @Override
            public void close() {
                closed++;
            }
        });
    }

    private static ReviewLine line() {
        return new ReviewLine(
                7,
                new UniqueNumber("1110920621114ACLOG"),
                new AppliedOffer(
                        new OfferReference("TOITS-1"),
                        "TOITS",
                        "Toits et Territoires",
                        DwellingType.T2,
                        "PARIS",
                        "75",
                        new BigDecimal("731.49")),
                Instant.parse("2026-11-28T09:05:00Z"),
                LocalDate.of(2026, 12, 5),
                new CandidacyPosition(12, 99),
                false,
                false,
                Optional.of(301L),
                true,
                Optional.empty(),
                false);
    }
}
