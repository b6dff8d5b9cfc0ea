/** Pages of dedicated wage accounts. */
@NullMarked
package org.anxin.app.wageaccount.web;

import org.jspecify.annotations.NullMarked;
