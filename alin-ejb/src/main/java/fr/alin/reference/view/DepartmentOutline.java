package fr.alin.reference.view;

/** A department as the map draws it; coarser than its communes, good to 300 m. */
public record DepartmentOutline(Department department, Outline outline) {}
