package fr.alin.reference.view;

/** A department with its region, the territory of its unique numbers, and its registration site. */
public record DepartmentSite(Department department, String region, String territory, RegistrationSite site) {

    /** NUR when the number holds for the whole region, as in Île-de-France; NUD when for the department. */
    public String numberKind() {
        return territory.startsWith("1") ? "NUR" : "NUD";
    }
}
