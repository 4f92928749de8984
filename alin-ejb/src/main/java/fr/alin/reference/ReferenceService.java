package fr.alin.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.persistence.ReferenceCache;
import fr.alin.reference.persistence.ReferenceRepository;
import fr.alin.reference.view.CategoryDefinition;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.time.Today;

/** Answers what the map and the registration network are; public, for it holds nothing personal. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReferenceService {

    @Inject
    ReferenceRepository reference;

    @Inject
    ReferenceCache cache;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** The site of a territory, that is of the first three characters of a unique number (domain rule 6 of §1.3). */
    public RegistrationSite siteOf(String territory) {
        return entered(
                reference.siteOfTerritory(territory, today()).orElseThrow(() -> new UnknownTerritory(territory)));
    }

    /** The site where one registers to look for a home in a department. */
    public RegistrationSite siteForDepartment(String departmentCode) {
        return entered(reference
                .siteOfDepartment(departmentCode, today())
                .orElseThrow(() -> new UnknownDepartment(departmentCode)));
    }

    /** The site of this code. @throws UnknownSite when there is none */
    public RegistrationSite site(String code) {
        return entered(reference.site(code, today()).orElseThrow(() -> new UnknownSite(code)));
    }

    /** Every registration site, by code. */
    public List<RegistrationSite> sites() {
        return reference.sites(today()).stream().map(this::entered).toList();
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }

    private RegistrationSite entered(RegistrationSite site) {
        return settings.registrationDoors().map(site::behind).orElse(site);
    }

    /** Every department, by code. */
    public List<Department> departments() {
        return reference.departments();
    }

    /** Names of communes, in alphabetical order; unknown codes are left out. */
    public List<CommuneLabel> communes(Collection<CommuneCode> codes) {
        return codes.isEmpty() ? List.of() : reference.communes(codes);
    }

    /** The communes, with the arrondissements of those that have some: offers stand in an arrondissement. */
    public Set<CommuneCode> withArrondissements(Collection<CommuneCode> codes) {
        return codes.isEmpty() ? Set.of() : reference.withArrondissements(codes);
    }

    /** The communes that share a border with one of these, without these themselves. */
    public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes) {
        return codes.isEmpty() ? Set.of() : reference.neighboursOf(codes);
    }

    /** The same, within the territory where the unique number is valid. */
    public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes, String territory) {
        return codes.isEmpty() ? Set.of() : reference.neighboursWithin(codes, territory);
    }

    /** The departments of these communes that belong to the territory. */
    public Set<String> departmentsOf(Collection<CommuneCode> codes, String territory) {
        return codes.isEmpty() ? Set.of() : reference.departmentsWithin(codes, territory);
    }

    /** The zones of one commune. @throws UnknownCommune when no commune has the code */
    public Zoning zoningOf(CommuneCode code) {
        return communeOf(code).zoning();
    }

    /** The zones of several communes; unknown codes are left out. */
    public Map<CommuneCode, Zoning> zonings(Collection<CommuneCode> codes) {
        return known(codes).collect(Collectors.toMap(Commune::code, Commune::zoning));
    }

    /** All that is known of several communes, by code; unknown codes are left out. */
    public Map<CommuneCode, Commune> communesOf(Collection<CommuneCode> codes) {
        return known(codes).collect(Collectors.toMap(Commune::code, Function.identity()));
    }

    /** The cities that are divided into arrondissements, in which their homes stand: Paris, Lyon and Marseille. */
    public Set<CommuneCode> dividedCommunes() {
        return cache.data().divided();
    }

    /** Every income ceiling that is known, as an object that needs no database. */
    public IncomeCeilings ceilings() {
        return cache.data().ceilings();
    }

    /** The law's words for the household categories, from 1 to 7. */
    public List<CategoryDefinition> householdCategories() {
        return cache.data().categories();
    }

    /** All that is known of one commune. @throws UnknownCommune when no commune has the code */
    public Commune communeOf(CommuneCode code) {
        return cache.data().commune(code).orElseThrow(() -> new UnknownCommune(code));
    }

    /** The centres of several communes; unknown codes are left out. */
    public List<CommunePoint> points(Collection<CommuneCode> codes) {
        return known(codes).map(Commune::point).toList();
    }

    /** The centres of all communes and arrondissements, by code: the base map. */
    public List<CommunePoint> points() {
        return cache.data().communes().stream().map(Commune::point).toList();
    }

    /** Communes whose name, a word of it or a postal code begins with the text, the most populous first. */
    public List<CommuneLabel> communesLike(String text, int max) {
        return cache.data().communesLike(text, max).stream().map(Commune::label).toList();
    }

    private Stream<Commune> known(Collection<CommuneCode> codes) {
        var data = cache.data();
        return codes.stream().distinct().map(data::commune).flatMap(Optional::stream);
    }
}
