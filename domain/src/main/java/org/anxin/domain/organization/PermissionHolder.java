package org.anxin.domain.organization;

/** An open account that a permission is granted to, and where its holder works. */
public record PermissionHolder(String username, String fullName, String unitCode, String unitPath) {}
