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
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandlordOffersPageTest {

    private final FakeEditing editing = new FakeEditing();
    private final LandlordOffersPage page = new LandlordOffersPage();

    @BeforeEach
    void connect() {
        page.editing = editing;
    }

    @Test
    void without_a_choice_the_first_landlord_is_shown() {
        assertThat(page.getCurrent().code()).isEqualTo("AAA");

        page.setLandlord("BBB");
        assertThat(page.getCurrent().code()).isEqualTo("BBB");
    }

    @Test
    void another_agent_s_landlord_is_not_found() {
        page.setLandlord("CCC");

        assertThatThrownBy(page::getCurrent).isInstanceOf(LandlordNotFound.class);
    }

    @Test
    void the_page_opens_for_an_agent_whose_landlord_is_suspended() {
        editing.suspended = true;

        assertThat(page.getLandlords()).isEmpty();
        assertThat(page.getCurrent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,50", "0,0", "-5,0", "2000000000,2499975"})
    void pages_hold_25_offers_and_stay_within_bounds(int number, int first) {
        page.setPage(number);

        page.getOffers();

        assertThat(editing.asked).containsExactly(new LandlordOfferQuery("AAA", "", Optional.empty(), first, 25));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "25,1", "26,2"})
    void the_last_page_may_be_partly_filled(int total, int pages) {
        editing.total = total;

        assertThat(page.getPages()).isEqualTo(pages);
    }

    @Test
    void text_and_state_are_filters() {
        assertThat(page.isFiltered()).isFalse();

        page.setText("  ");
        assertThat(page.isFiltered()).isFalse();
        page.setText(" Brest ");
        assertThat(page.isFiltered()).isTrue();
        page.setText("");
        page.setState(OfferState.OPEN);
        assertThat(page.isFiltered()).isTrue();
    }

    private static final class FakeEditing extends OfferEditingService {

        final List<LandlordOfferQuery> asked = new ArrayList<>();
        boolean suspended;
        int total;

        @Override
        public List<LandlordView> landlords() {
            if (suspended) {
                throw new NotAnAgent();
            }
            return List.of(landlord("AAA"), landlord("BBB"));
        }

        @Override
        public EditableOffers list(LandlordOfferQuery wanted) {
            asked.add(wanted);
            return new EditableOffers(total, List.of());
        }

        private static LandlordView landlord(String code) {
            return new LandlordView(code, code, Optional.empty(), true, true);
        }
    }
}
