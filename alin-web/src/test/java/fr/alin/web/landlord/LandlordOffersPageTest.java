package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.landlord.NotAnAgent;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.LandlordOfferOrder;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.view.EditableOfferLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandlordOffersPageTest {

    private final FakeEditing editing = new FakeEditing();
    private final FakeTables tables = new FakeTables();
    private final LandlordOffersPage page = new LandlordOffersPage();

    @BeforeEach
    void connect() {
        page.editing = editing;
        page.tables = tables;
    }

    @Test
    void without_a_choice_the_first_landlord_is_shown() {
        assertThat(page.getCurrent().code()).isEqualTo("AAA");
    }

    @Test
    void the_landlord_of_the_address_is_shown() {
        tables.ask("landlord", "BBB");

        assertThat(page.getCurrent().code()).isEqualTo("BBB");
    }

    @Test
    void another_agent_s_landlord_is_not_found() {
        tables.ask("landlord", "CCC");

        assertThatThrownBy(page::getCurrent).isInstanceOf(LandlordNotFound.class);
    }

    @Test
    void the_page_opens_for_an_agent_whose_landlord_is_suspended() {
        editing.suspended = true;

        assertThat(page.getLandlords()).isEmpty();
        assertThat(page.getCurrent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,50", "0,0", "-5,0", "2000000000,0"})
    void pages_hold_25_offers_and_stay_within_bounds(String number, int first) {
        tables.ask("page", number);

        page.getTable().getTotal();

        assertThat(editing.asked)
                .containsExactly(new LandlordOfferQuery(
                        "AAA",
                        "",
                        Optional.empty(),
                        Sorting.descending(LandlordOfferOrder.CHANGED),
                        new Slice(first, 25)));
    }

    @ParameterizedTest
    @CsvSource({"text,' ',false", "text,' Brest ',true", "state,OPEN,true", "landlord,AAA,false"})
    void text_and_state_are_filters(String name, String value, boolean filtered) {
        tables.ask(name, value);

        assertThat(page.getTable().isFiltered()).isEqualTo(filtered);
    }

    private static final class FakeEditing extends OfferEditingService {

        final List<LandlordOfferQuery> asked = new ArrayList<>();
        boolean suspended;

        @Override
        public List<LandlordView> landlords() {
            if (suspended) {
                throw new NotAnAgent();
            }
            return List.of(landlord("AAA"), landlord("BBB"));
        }

        @Override
        public ListPage<EditableOfferLine> list(LandlordOfferQuery wanted) {
            asked.add(wanted);
            return new ListPage<>(0, List.of());
        }

        private static LandlordView landlord(String code) {
            return new LandlordView(code, code, Optional.empty(), true);
        }
    }
}
