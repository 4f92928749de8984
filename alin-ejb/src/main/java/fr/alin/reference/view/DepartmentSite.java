package fr.alin.reference.view;

/** A department with its region, the territory of its unique numbers, and its registration site. */
public record DepartmentSite(Department department, String region, String territory, RegistrationSite site) {

    /** NUR if the number is valid in the whole region, as in Île-de-France; NUD if in the department. */
    public String numberKind() {
        return territory.startsWith("1") ? "NUR" : "NUD";
    }
}
