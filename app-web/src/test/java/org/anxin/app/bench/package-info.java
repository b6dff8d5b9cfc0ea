/** What ./bench measures; no part of the tests. */
@NullMarked
package org.anxin.app.bench;

import org.jspecify.annotations.NullMarked;
