package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Accessibility;
import fr.alin.offer.model.Annexes;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.EnergyLabels;
import fr.alin.offer.model.Entrance;
import fr.alin.offer.model.Financing;
import fr.alin.offer.model.Heating;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferDates;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.offer.model.Reservation;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

class PostingFormTest {

    private static final String LANDLORD = "Toits et Territoires";
    private static final CommuneLabel BREST = new CommuneLabel(new CommuneCode("29019"), "Brest", "29200", "29");
    private static final CommuneLabel QUIMPER = new CommuneLabel(new CommuneCode("29232"), "Quimper", "29000", "29");

    private final List<String> wrongFields = new ArrayList<>();

    @Test
    void what_is_read_and_not_touched_is_kept_as_it_was() {
        assertThat(posting(new PostingForm(full(), names()))).contains(full());
    }

    @Test
    void the_landlord_s_spelling_of_the_city_stays_until_the_commune_changes() {
        var form = new PostingForm(full(), names());
        form.getPlace().setCommune("quimper (29000)");

        assertThat(posting(form).orElseThrow().place().city()).isEqualTo("Quimper");
        assertThat(posting(form).orElseThrow().place().commune()).isEqualTo(QUIMPER.code());
    }

    @Test
    void an_unknown_commune_is_reported_at_its_field() {
        var form = new PostingForm(full(), names());
        form.getPlace().setCommune("Trifouilly");

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("commune");
    }

    @Test
    void all_wrong_fields_of_one_part_are_reported_at_once_and_stay_as_typed() {
        var form = new PostingForm(full(), names());
        form.getTerms().setRent(new BigDecimal("-1"));
        form.getTerms().setCharges(new BigDecimal("1.234"));
        form.getTerms().setDeposit(new BigDecimal("-2"));
        form.getHome().setSurface(null);
        form.getHome().setFloor(900);

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("surface", "floor", "rent", "charges", "deposit");
        assertThat(form.getTerms().getRent()).isEqualTo("-1");
        assertThat(form.getHome().getFloor()).isEqualTo(900);
    }

    @Test
    void a_field_that_contradicts_only_what_is_wrong_itself_is_not_blamed() {
        var form = new PostingForm(full(), names());
        form.getTerms().setRent(new BigDecimal("-1"));

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("rent");
    }

    @Test
    void a_day_measured_by_a_wrong_one_is_not_blamed_for_it() {
        var form = new PostingForm(full(), names());
        form.getTerms().setClosesOn(null);
        form.getTerms().setProposeBy(LocalDate.of(2026, 12, 1));

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("closesOn");
        assertThat(form.getTerms().getProposeBy()).isEqualTo("2026-12-01");
    }

    @Test
    void a_financing_contradicts_no_standard_that_is_not_known() {
        var form = new PostingForm(full(), names());
        form.getTerms().setStandard(null);
        form.getHome().setFloor(900);

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("floor");
    }

    @Test
    void a_place_that_fits_no_commune_is_no_reason_to_keep_other_faults_for_later() {
        var form = new PostingForm(full(), names());
        form.getHome().setSurface(BigDecimal.ZERO);

        assertThat(form.toPosting(LANDLORD, names(), this::fitsNowhere, wrong -> wrongFields.add(wrong.field())))
                .isEmpty();
        assertThat(wrongFields).containsExactly("city", "surface");
    }

    private boolean fitsNowhere(OfferPlace place) {
        wrongFields.add("city");
        return false;
    }

    @Test
    void every_part_says_what_is_wrong_in_it_at_once() {
        var form = new PostingForm(full(), names());
        form.getPlace().setPostalCode("29");
        form.getHome().setSurface(BigDecimal.ZERO);
        form.getTerms().setDeposit(new BigDecimal("9000"));
        form.getTerms().setClosesOn(LocalDate.of(2026, 1, 1));
        form.getTerms().setCandidatesToPropose(0);

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("postalCode", "surface", "deposit", "closesOn", "candidatesToPropose");
    }

    @Test
    void a_commune_chosen_with_its_postal_code_fills_an_empty_one() {
        var form = new PostingForm(full(), names());
        form.getPlace().setCommune("Quimper (29000)");
        form.getPlace().setPostalCode("");

        assertThat(posting(form).orElseThrow().place().postalCode()).isEqualTo("29000");
        assertThat(form.getPlace().getPostalCode()).isEqualTo("29000");

        form.getPlace().setCommune("Quimper");
        form.getPlace().setPostalCode("");
        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("postalCode");
    }

    @Test
    void a_city_that_is_another_one_s_is_corrected_by_its_commune() {
        var read = full();
        var place = read.place();
        var wrong = new OfferPlace(place.commune(), "QUIMPER", "29200", "", Optional.empty());
        var form = new PostingForm(
                new OfferPosting(
                        LANDLORD,
                        wrong,
                        read.dwelling(),
                        read.rent(),
                        read.reservation(),
                        read.dates(),
                        read.description()),
                names());

        assertThat(posting(form).orElseThrow().place().city()).isEqualTo("Brest");
    }

    @Test
    void half_a_point_on_the_map_is_no_point() {
        var form = new PostingForm(full(), names());
        form.getPlace().setLongitude(null);

        assertThat(posting(form)).isEmpty();
        assertThat(wrongFields).containsExactly("longitude");
    }

    @Test
    void an_empty_form_is_a_flat_under_the_usual_reservation() {
        var form = new PostingForm();

        assertThat(form.getHome().getKind()).isEqualTo(DwellingKind.FLAT);
        assertThat(form.getTerms().toReservation()).isEqualTo(Reservation.usual());
    }

    private Optional<OfferPosting> posting(PostingForm form) {
        return form.toPosting(
                LANDLORD, names(), place -> true, (ImpossibleOfferValue wrong) -> wrongFields.add(wrong.field()));
    }

    static CommuneSuggestions names() {
        var names = new CommuneSuggestions();
        names.reference = new ReferenceService() {

            @Override
            public List<CommuneLabel> communesLike(String text, int max) {
                return List.of(BREST, QUIMPER).stream()
                        .filter(commune -> Folding.letters(text).startsWith(Folding.letters(commune.name())))
                        .toList();
            }

            @Override
            public List<CommuneLabel> communes(Collection<CommuneCode> codes) {
                return List.of(BREST, QUIMPER).stream()
                        .filter(commune -> codes.contains(commune.code()))
                        .toList();
            }
        };
        return names;
    }

    static OfferPosting full() {
        return new OfferPosting(
                LANDLORD,
                new OfferPlace(
                        BREST.code(),
                        "BREST CEDEX",
                        "29200",
                        "2 rue de Siam",
                        new Entrance("Les Tilleuls", "B", "2", "12"),
                        true,
                        Optional.of(new Coordinates(48.39, -4.48))),
                new Dwelling(
                        DwellingKind.HOUSE,
                        DwellingType.T3,
                        new BigDecimal("61.5"),
                        Optional.of(new BigDecimal("66")),
                        Optional.of(1),
                        true,
                        new Accessibility(true, Set.of(AccessEquipment.STEP_FREE_SHOWER)),
                        new Annexes(true, false, true, false, true),
                        Optional.of(Heating.DISTRICT),
                        new EnergyLabels(
                                Optional.of(EnergyClass.B),
                                Optional.of(EnergyClass.A),
                                Optional.of(LocalDate.of(2025, 3, 1))),
                        true,
                        Optional.of("1234567890")),
                new Rent(
                        RentStandard.PLUS,
                        Optional.of(Financing.PLUS_CD),
                        new BigDecimal("410.20"),
                        new BigDecimal("60"),
                        Optional.of(new BigDecimal("30")),
                        Optional.of(new BigDecimal("25")),
                        Optional.of(new BigDecimal("410"))),
                Reservation.usual(),
                new OfferDates(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2026, 12, 24),
                        Optional.of(LocalDate.of(2027, 1, 5))),
                "Près du tramway.");
    }
}
