/** Mail that says that something in Tirek waits to be read: told within the transaction of what happened, carried out by a job that tries again. */
package kz.tirek.mail;
