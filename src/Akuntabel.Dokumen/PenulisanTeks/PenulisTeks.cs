using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.PenulisanTeks;

/// <summary>Writes the document as plain text: headings with "#", tables with "|", lists with their markers.</summary>
/// <remarks>The reader of texts reads it back; nothing that the report says is lost but its look and its page numbers.</remarks>
public static class PenulisTeks
{
    /// <summary>Writes the whole document.</summary>
    /// <param name="naskah">The document.</param>
    /// <param name="keluaran">Where to; lines end with "\n".</param>
    public static void Tulis(Naskah naskah, TextWriter keluaran)
    {
        ArgumentNullException.ThrowIfNull(naskah);
        ArgumentNullException.ThrowIfNull(keluaran);
        if (naskah.BelumLengkap)
        {
            keluaran.Write("BELUM LENGKAP\n\n");
        }

        foreach (var baris in naskah.DaftarBlok().SelectMany(b => Baris(naskah, b)))
        {
            keluaran.Write(baris);
            keluaran.Write('\n');
        }
    }

    /// <summary>The lines of a block and the blank one after it.</summary>
    private static IEnumerable<string> Baris(Naskah naskah, Blok blok) =>
        Isi(naskah, blok).ToList() is { Count: > 0 } isi ? isi.Append("") : [];

    private static IEnumerable<string> Isi(Naskah naskah, Blok blok) => blok switch
    {
        Judul j => [$"{new string('#', Math.Clamp(j.Tingkat, 1, 6))} {Sebaris($"{j.Nomor} {j.Isi.Gabung()}")}"],
        Paragraf p => Paragraf(p.Isi.Gabung()),
        Daftar d => Daftar(naskah, d),
        Tabel t => [.. Keterangan(t.Keterangan), .. TabelTeks.Baris(t), .. t.Sumber.Length > 0 ? ["", .. Paragraf(t.Sumber)] : Array.Empty<string>()],
        DaftarIsi d => DaftarIsi(naskah, d.Jenis),
        Grafik g => [.. TabelTeks.Baris(g), "", Nama(g.Keterangan)],
        Bagan b => [.. Paragraf(b.TeksAlternatif), "", Nama(b.Keterangan)],
        Gambar g => Paragraf(g.Keterangan is { } k ? Nama(k) : g.TeksAlternatif),
        BlokTandaTangan t => TandaTangan(t),
        HalamanBaru => [],
        _ => throw BlokTidakDikenal.Oleh("teks", blok),
    };

    /// <summary>A line break within a paragraph is two spaces at the end of the line.</summary>
    private static IEnumerable<string> Paragraf(string teks)
    {
        var baris = teks.Split('\n').Select(Sebaris).Where(b => b.Length > 0).ToList();
        return baris.Select((b, i) => i < baris.Count - 1 ? b + "  " : b);
    }

    private static string Sebaris(string teks) => string.Join(' ', teks.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Nama(Keterangan k) => Sebaris(k.Lengkap);

    private static IEnumerable<string> Keterangan(Keterangan? k) => k is null ? [] : [Nama(k), ""];

    private static IEnumerable<string> Daftar(Naskah naskah, Daftar d)
    {
        for (var i = 0; i < d.Butir.Count; i++)
        {
            var penanda = d.Penanda switch
            {
                PenandaDaftar.Angka => $"{i + 1}. ",
                PenandaDaftar.Huruf => $"{Huruf(i)}. ",
                _ => "- ",
            };
            var isi = d.Butir[i].SelectMany(b => Isi(naskah, b)).ToList();
            for (var j = 0; j < isi.Count; j++)
            {
                yield return isi[j].Length == 0 ? "" : (j == 0 ? penanda : new string(' ', penanda.Length)) + isi[j];
            }
        }
    }

    /// <summary>a … z, aa, ab …</summary>
    private static string Huruf(int i) => (i >= 26 ? Huruf((i / 26) - 1) : "") + (char)('a' + (i % 26));

    /// <summary>Each entry with the dots that lead to a page number in print.</summary>
    private static IEnumerable<string> DaftarIsi(Naskah naskah, JenisDaftarIsi jenis)
    {
        var butir = naskah.DaftarBlok().SelectMany(b => b switch
        {
            Judul { DalamDaftarIsi: true, Tingkat: <= 3 } j when jenis == JenisDaftarIsi.Isi => [$"{j.Nomor} {j.Isi.Gabung()}"],
            Tabel { Keterangan: { } k } when jenis == JenisDaftarIsi.Tabel => [Nama(k)],
            Grafik g when jenis == JenisDaftarIsi.Gambar => [Nama(g.Keterangan)],
            Bagan g when jenis == JenisDaftarIsi.Gambar => [Nama(g.Keterangan)],
            Gambar { Keterangan: { } k } when jenis == JenisDaftarIsi.Gambar => [Nama(k)],
            _ => Array.Empty<string>(),
        });
        return butir.Select(b => Sebaris(b) + " ........");
    }

    private static IEnumerable<string> TandaTangan(BlokTandaTangan t)
    {
        IEnumerable<string> Satu(PenandaTangan p) => [.. p.Jabatan, p.Nama, p.Pangkat, p.Nip.Length > 0 ? "NIP. " + p.Nip : ""];
        return Paragraf(string.Join('\n', t.Kolom.SelectMany(Satu).Prepend(t.TempatTanggal)));
    }
}
