package org.anxin.app.wageaccount.web;

/**
 * What a project is looked for: the form that goes on with it, and the list that it came from.
 *
 * @param path of the form; the project found is added to it
 * @param word on the button beside each project
 */
public record ProjectChoice(String title, String word, String path, String menu, String listName, String listPath) {

    static final ProjectChoice OF_ACCOUNT =
            new ProjectChoice("登记专用账户", "登记账户", "/wage-accounts/new", "accounts", "专用账户", "/wage-accounts");

    public static final ProjectChoice OF_PAYMENT =
            new ProjectChoice("登记工程款拨付", "登记拨付", "/wage-accounts/labor/new", "labor", "人工费拨付", "/wage-accounts/labor");
}
