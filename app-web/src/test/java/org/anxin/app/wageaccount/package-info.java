/** Tests of dedicated wage accounts behind the product's doors. */
package org.anxin.app.wageaccount;
