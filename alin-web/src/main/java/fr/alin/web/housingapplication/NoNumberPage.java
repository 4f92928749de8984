package fr.alin.web.housingapplication;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.TypedText;

/** no-number.xhtml: finds the registration site that issues unique numbers in a department. */
@Named
@RequestScoped
public class NoNumberPage {

    @Inject
    ReferenceService reference;

    private List<Department> departments;
    private String department = "";

    public List<Department> getDepartments() {
        if (departments == null) {
            departments = reference.departments();
        }
        return departments;
    }

    /** Departments whose code or name begins with the text, ignoring accents. */
    public List<String> complete(String typed) {
        return beginningWith(typed).stream().map(Department::label).toList();
    }

    private List<Department> beginningWith(String typed) {
        var letters = Folding.letters(typed);
        return matching(text -> text.startsWith(letters));
    }

    private List<Department> matching(Predicate<String> wanted) {
        return getDepartments().stream()
                .filter(candidate -> Stream.of(candidate.code(), candidate.name(), candidate.label())
                        .map(Folding::letters)
                        .anyMatch(wanted))
                .toList();
    }

    /** The site of a department given by code, name or both; a prefix is enough if it is unambiguous. */
    public RegistrationSite getSite() {
        return chosen().map(found -> reference.siteForDepartment(found.code())).orElse(null);
    }

    public boolean isUnknown() {
        return !TypedText.line(department).isEmpty() && chosen().isEmpty();
    }

    private Optional<Department> chosen() {
        if (TypedText.line(department).isEmpty()) {
            return Optional.empty();
        }
        var exact = matching(Folding.letters(department)::equals);
        var found = exact.isEmpty() ? beginningWith(department) : exact;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
