/** Tests of labor cost behind the product's doors. */
package org.anxin.app.wageaccount.labor;
