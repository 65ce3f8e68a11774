/** Accounts, roles and offices, and who is acting now (身份、岗位与当前用户). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {"shared", "directory"})
package org.liangqu.identity;
