package fr.alin.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.candidacy.desk.ExportRecordService;
import fr.alin.candidacy.model.ExportOrder;
import fr.alin.candidacy.model.ExportQuery;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.view.ExportLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportsPageTest {

    private static final Slice FIRST = new Slice(0, 25);

    private final List<ExportQuery> asked = new ArrayList<>();
    private final FakeTables tables = new FakeTables();
    private final ExportsPage page = new ExportsPage();

    @BeforeEach
    void connect() {
        page.tables = tables;
        page.messages = new FakeMessages();
        page.accounts = new AccountDirectory() {
            @Override
            public Map<Long, AccountHolder> holders(Collection<Long> ids) {
                return Map.of();
            }
        };
        page.exports = new ExportRecordService() {
            @Override
            public ListPage<ExportLine> exports(ExportQuery query) {
                asked.add(query);
                return new ListPage<>(0, List.of());
            }

            @Override
            public List<Long> members() {
                return List.of(301L);
            }
        };
    }

    @Test
    void the_latest_export_comes_first() {
        page.getTable().getTotal();

        assertThat(asked)
                .containsExactly(new ExportQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Sorting.descending(ExportOrder.EXPORTED),
                        FIRST));
    }

    @Test
    void the_address_says_whose_which_and_why() {
        tables.ask("member", "301");
        tables.ask("list", "WAITING");
        tables.ask("reason", "AUDIT");
        tables.ask("sort", "-lines");

        page.getTable().getTotal();

        assertThat(asked)
                .containsExactly(new ExportQuery(
                        Optional.of(301L),
                        Optional.of(ExportedList.WAITING),
                        Optional.of(ExportReason.AUDIT),
                        Sorting.descending(ExportOrder.LINES),
                        FIRST));
        assertThat(page.isChosen(301)).isTrue();
    }

    @Test
    void a_member_that_is_no_number_filters_nothing_and_a_gone_one_is_a_colleague() {
        tables.ask("member", "moi");

        page.getTable().getTotal();

        assertThat(asked.get(0).member()).isEmpty();
        assertThat(page.name(301)).isEqualTo("un collègue");
    }
}
