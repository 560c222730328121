using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Gives reports the tables of registers that their texts print, as files that outlines bind to.</summary>
public sealed partial class PenyajiRegister(IngatanDefinisi ingatan) : IPenyajiRegister
{
    // only words of the office name a register of its own
    private static readonly string[] Naskah = ["kerangka/", "narasi/"];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Disebut(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return berkas.Isi.Where(b => Naskah.Any(n => b.Key.StartsWith(n, StringComparison.Ordinal)))
            .SelectMany(b => PolaRegister().Matches(Encoding.UTF8.GetString(b.Value.Span)).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public DefinisiRegister? Dicetak(string isi) => ingatan.Baca(isi) is { Akses.Terbatas: false } d ? d : null;

    /// <inheritdoc/>
    public bool AdaPilihan(KumpulanBerkas berkas) => RegisterTerpilih.Baca(berkas).Count > 0;

    /// <inheritdoc/>
    public bool Dipilih(KumpulanBerkas berkas, DefinisiRegister definisi) => RegisterTerpilih.Baca(berkas).Any(p => p.Milik(definisi));

    /// <inheritdoc/>
    public KumpulanBerkas SajikanPilihan(
        KumpulanBerkas berkas, IReadOnlyList<(DefinisiRegister Definisi, IReadOnlyCollection<BarisRegister> Baris)> daftar, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return RegisterTerpilih.Sajikan(berkas, RegisterTerpilih.Baca(berkas), daftar, new PeriodeKueri(periode.Selesai, periode.Triwulan ?? 4));
    }

    /// <inheritdoc/>
    public KumpulanBerkas Sajikan(
        KumpulanBerkas berkas, DefinisiRegister definisi, IReadOnlyCollection<BarisRegister> baris, Periode periode, IReadOnlyCollection<string> disebut)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(disebut);
        var (penyusun, waktu) = (new PenyusunTampilan(definisi), new PeriodeKueri(periode.Selesai, periode.Triwulan ?? 4));
        // the register itself is printed as the list that bears its name, else with all that is open
        var sendiri = definisi.Tampilan.FirstOrDefault(t => t.Kode == definisi.Kode)
            ?? new TampilanRegister(definisi.Kode, definisi.Nama, [.. definisi.Bidang.Where(b => !b.Tersegel).Select(b => b.Kode)]);
        return definisi.Tampilan.Select(t => (Nama: $"{definisi.Kode}-{t.Kode}", Tampilan: t)).Prepend((definisi.Kode, sendiri))
            .Where(t => disebut.Contains(t.Item1)).Aggregate(berkas, (b, t) => Dengan(b, $"register/{t.Item1}.csv", penyusun.Susun(t.Item2, waktu, baris)));
    }

    // a text that was written for the columns of a file would no longer be a report
    private static KumpulanBerkas Dengan(KumpulanBerkas berkas, string jalur, HasilTampilan tabel) =>
        berkas.Coba(jalur, out var lama) && !TabelCsvRegister.Menggantikan(lama, tabel) ? berkas : berkas.Dengan(jalur, TabelCsvRegister.Tulis(tabel));

    [GeneratedRegex(@"\bregister\.([a-z][a-z0-9_-]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaRegister();
}
