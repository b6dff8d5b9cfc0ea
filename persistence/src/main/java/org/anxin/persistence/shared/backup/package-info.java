/** Backup and restore of an installation: rows and files in one archive, without the encryption keys. */
@NullMarked
package org.anxin.persistence.shared.backup;

import org.jspecify.annotations.NullMarked;
