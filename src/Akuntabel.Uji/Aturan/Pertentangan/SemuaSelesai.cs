using System.Text.RegularExpressions;
using Akuntabel.Uji.Pemahaman.Kalimat;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-018: what is said to be done entirely is done in every row of the table that lists it with its state.</summary>
internal static class SemuaSelesai
{
    public static AturanUji Aturan { get; } = new(
        "NAR-018", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Pernyataan bahwa semuanya telah selesai atau ditindaklanjuti tidak bertentangan dengan kolom status tabel yang dibicarakannya.",
        "Konsistensi dokumen",
        "\"Seluruh rekomendasi telah selesai ditindaklanjuti\" sedangkan satu baris berstatus Proses.",
        d => NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul).Select(k => Kalimat(d, k)));

    private static readonly PolaTeks PolaKlaim = Bunyi.Pola(
        @"\b(seluruh|seluruhnya|semua|semuanya|kesemuanya)\b[^.;]{0,80}?\b(selesai|ditindak\s?lanjuti|tuntas|dituntaskan|terselesaikan|"
            + @"terlaksana|dilaksanakan|terpenuhi)\b");

    private static readonly PolaTeks PolaTolak = Bunyi.Pola(
        @"\b(belum|tidak|kecuali|hampir|sebagian|agar|akan|supaya|apabila|jika|diharapkan|harus|perlu|wajib|untuk|guna|target|rencana)\b");

    private static readonly PolaTeks PolaStatus = Bunyi.Pola(@"\b(status|keterangan|ket|tindak lanjut|progres|progress|kondisi|hasil)\b");
    private static readonly PolaTeks PolaBelum = Bunyi.Pola(@"^\W*((masih\s+)?(dalam\s+)?proses|belum\b|on\s*-?\s*progress|sebagian\b|"
        + @"tidak\s+(selesai|terlaksana|terpenuhi|ditindak))");

    private static Temuan? Kalimat(PemahamanDokumen d, KalimatDipahami k)
    {
        if (PolaKlaim.Match(k.Teks) is not { Success: true } m || PolaTolak.IsMatch(m.Value))
        {
            return null;
        }

        foreach (var t in TabelDitunjuk.Sekitar(d, k).Where(t => t.Isi.Count > 1 && Sepokok(k, t)))
        {
            var salah = (from c in Enumerable.Range(0, t.Kepala.Count) where PolaStatus.IsMatch(t.Kepala[c])
                         from i in Enumerable.Range(0, t.Isi.Count) where PolaBelum.IsMatch(t.Isi[i][c]) select (i, c)).ToList();
            return salah.Count == 0 || salah.Count == t.Isi.Count ? null : Temukan(k, m, t, salah);
        }

        return null;
    }

    /// <summary>What the sentence speaks of stands in a heading or the caption of the table.</summary>
    private static bool Sepokok(KalimatDipahami k, TabelTerbaca t) => Bunyi.Kata(string.Join(' ', t.Kepala.Append(t.Judul)))
        .Where(w => w.Length > 5 && w is not ("status" or "keterangan" or "lanjut" or "jumlah")).Any(w => Bunyi.Kata(k.Teks).Contains(w));

    private static Temuan Temukan(KalimatDipahami k, Match m, TabelTerbaca t, List<(int Baris, int Kolom)> salah)
    {
        var (b, c) = salah[0];
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + m.Index), m.Value, "pernyataan yang menyebut yang belum",
                $"\"{t.Isi[b][c].Trim()}\" pada {t.Sebut}",
            $"Tertulis \"{m.Value}\", sedangkan {t.Sebut} memuat {salah.Count} baris berstatus \"{t.Isi[b][c].Trim()}\".") with
        { Terkait = [.. salah.Take(10).Select(s => t.Tempat(s.Baris, s.Kolom))] };
    }
}
