package fr.alin.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.view.CategoryDefinition;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.FormerCommune;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.time.Today;

/** Communes, territories and registration sites; public, since it contains no personal data. */
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

    /** The site of a territory, given by the first three characters of a unique number (domain rule 6 of §1.3). */
    public RegistrationSite siteOf(String territory) {
        return withEntrance(
                reference.siteOfTerritory(territory, today()).orElseThrow(() -> new UnknownTerritory(territory)));
    }

    /** The site to register at for a department. */
    public RegistrationSite siteForDepartment(String departmentCode) {
        return withEntrance(reference
                .siteOfDepartment(departmentCode, today())
                .orElseThrow(() -> new UnknownDepartment(departmentCode)));
    }

    /**
     * The site with this code.
     *
     * @throws UnknownSite when there is none
     */
    public RegistrationSite site(String code) {
        return withEntrance(reference.site(code, today()).orElseThrow(() -> new UnknownSite(code)));
    }

    /** All registration sites, by code. */
    public List<RegistrationSite> sites() {
        return reference.sites(today()).stream().map(this::withEntrance).toList();
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }

    private RegistrationSite withEntrance(RegistrationSite site) {
        return settings.registrationDoors().map(site::behind).orElse(site);
    }

    /** All departments, by code. */
    public List<Department> departments() {
        return reference.departments();
    }

    /**
     * Names of communes in alphabetical order, a former commune with today's in brackets; unknown codes are left out.
     */
    public List<CommuneLabel> communes(Collection<CommuneCode> codes) {
        return codes.isEmpty() ? List.of() : reference.communes(codes);
    }

    /**
     * The communes, today's for those that have become a part of another, and their arrondissements; offers in divided
     * cities are located by arrondissement.
     */
    public Set<CommuneCode> withArrondissements(Collection<CommuneCode> codes) {
        return codes.isEmpty() ? Set.of() : reference.withArrondissements(codes);
    }

    /** The neighbours of these communes, without the communes themselves. */
    public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes) {
        return codes.isEmpty() ? Set.of() : reference.neighboursOf(codes);
    }

    /** The same, within the territory of the unique number. */
    public Set<CommuneCode> neighboursOf(Collection<CommuneCode> codes, String territory) {
        return codes.isEmpty() ? Set.of() : reference.neighboursWithin(codes, territory);
    }

    /** The departments of these communes that belong to the territory. */
    public Set<String> departmentsOf(Collection<CommuneCode> codes, String territory) {
        return codes.isEmpty() ? Set.of() : reference.departmentsWithin(codes, territory);
    }

    /**
     * The zones of a commune.
     *
     * @throws UnknownCommune when no commune has the code
     */
    public Zoning zoningOf(CommuneCode code) {
        return communeOf(code).zoning();
    }

    /** The zones of several communes, by the code that was given; unknown codes are left out. */
    public Map<CommuneCode, Zoning> zonings(Collection<CommuneCode> codes) {
        return communesOf(codes).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().zoning()));
    }

    /**
     * Several communes by the code that was given, which may be that of a former commune; unknown codes are left out.
     */
    public Map<CommuneCode, Commune> communesOf(Collection<CommuneCode> codes) {
        var data = cache.data();
        var found = new LinkedHashMap<CommuneCode, Commune>();
        codes.forEach(code -> data.commune(code).ifPresent(commune -> found.put(code, commune)));
        return found;
    }

    /** The commune with this code before it became a part of another; empty for today's communes. */
    public Optional<FormerCommune> former(CommuneCode code) {
        return cache.data().former().find(code);
    }

    /** The former names of these communes, by code; today's communes are left out. */
    public Map<CommuneCode, String> formerNames(Collection<CommuneCode> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> former(code).stream())
                .collect(Collectors.toMap(FormerCommune::code, FormerCommune::name));
    }

    /** The former communes that are a part of this one, by code. */
    public List<FormerCommune> formerParts(CommuneCode code) {
        return cache.data().former().partsOf(code);
    }

    /** The cities divided into arrondissements: Paris, Lyon and Marseille. */
    public Set<CommuneCode> dividedCommunes() {
        return cache.data().divided();
    }

    /** All known income ceilings, as an immutable object. */
    public IncomeCeilings ceilings() {
        return cache.data().ceilings();
    }

    /** The legal definitions of the household categories, 1 to 7. */
    public List<CategoryDefinition> householdCategories() {
        return cache.data().categories();
    }

    /**
     * A commune by its code, or by that of a former commune which is a part of it.
     *
     * @throws UnknownCommune when no commune has the code
     */
    public Commune communeOf(CommuneCode code) {
        return cache.data().commune(code).orElseThrow(() -> new UnknownCommune(code));
    }

    /** The centres of several communes; unknown codes are left out. */
    public List<CommunePoint> points(Collection<CommuneCode> codes) {
        return communesOf(codes).values().stream()
                .map(Commune::point)
                .distinct()
                .toList();
    }

    /** Communes whose name, a word of it or a postal code begins with the text, most populous first. */
    public List<CommuneLabel> communesLike(String text, int max) {
        return cache.data().communesLike(text, max).stream().map(Commune::label).toList();
    }
}
