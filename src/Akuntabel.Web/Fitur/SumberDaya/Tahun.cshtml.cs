using System.Text.RegularExpressions;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.RegisterKantor;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>A register in the list of a year.</summary>
/// <param name="Nama">Name of the file.</param>
/// <param name="Judul">Title.</param>
/// <param name="BanyakBaris">Rows; <c>null</c> when the file is no table.</param>
/// <param name="Jumlah">Total of its last column of figures.</param>
/// <param name="Desimal">Decimals of the total.</param>
public sealed record RingkasRegister(string Nama, string Judul, int? BanyakBaris, decimal? Jumlah, int Desimal);

/// <summary>The registers of one year.</summary>
public partial class TahunModel(
    DokumenStore store, UnitStore unit, KonteksPd konteks, PenyimpanDokumen penyimpan, KonteksRegister register, RegisterStore baris) : HalamanSumberDaya(store, konteks)
{
    /// <summary>Template to begin a register with; empty: own columns.</summary>
    [BindProperty]
    public string? Pola { get; set; }

    /// <summary>Name of an own register.</summary>
    [BindProperty]
    public string? Nama { get; set; }

    /// <summary>Columns of an own register, parted by commas.</summary>
    [BindProperty]
    public string? Kolom { get; set; }

    /// <summary>Digest of the files that the user saw.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>What stands against an act, when somebody stored something else in between.</summary>
    public BentrokTindakan? Bentrokan { get; private set; }

    /// <summary>Why a Perubahan is opened.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>The registers.</summary>
    public IReadOnlyList<RingkasRegister> Daftar => [.. RegisterTabel.Daftar(Berkas).Select(Ringkas)];

    /// <summary>Templates that are not there yet.</summary>
    public IEnumerable<SelectListItem> PilihanPola => PolaRegister.Semua.Where(p => !Berkas.Isi.ContainsKey(RegisterTabel.Jalur(p.Nama))).Select(p => new SelectListItem(p.Judul, p.Nama));

    /// <summary>Whether the user may open a Perubahan.</summary>
    public bool BolehBuka => Versi.Status == VersiDokumen.Ditetapkan && Boleh(Hak.Atas<TahunModel>(nameof(OnPostPerubahanAsync)));

    /// <summary>Shows the registers.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        var ada = RegisterTabel.Daftar(Berkas);
        var dikenal = ada.Count == 0 ? [] : (await register.DaftarAsync(Pd, batal)).Where(r => r.Tersimpan.Aktif && !r.Definisi.Akses.Terbatas
            && ada.Any(n => n == r.Definisi.Kode || n.StartsWith(r.Definisi.Kode + "-", StringComparison.Ordinal))).ToList();
        var banyak = dikenal.Count == 0 ? new Dictionary<string, long>() : await baris.BanyakAsync(Konteks.Pemda, Pd, batal);
        Dari = ada.Select(n => (Nama: n, Register: dikenal.FirstOrDefault(r => banyak.GetValueOrDefault(r.Definisi.Kode) > 0 && Menggantikan(r.Definisi, n))))
            .Where(n => n.Register is not null).ToDictionary(n => n.Nama, n => n.Register?.Definisi ?? throw new InvalidOperationException(), StringComparer.Ordinal);
        return Page();
    }

    /// <summary>Of tables that a register stands in place of when a report prints them, that register.</summary>
    public IReadOnlyDictionary<string, DefinisiRegister> Dari { get; private set; } = new Dictionary<string, DefinisiRegister>();

    // as the report decides it: the table of the register has all columns of the typed one
    private bool Menggantikan(DefinisiRegister d, string nama) =>
        (nama == d.Kode ? RegisterTerpilih.Sendiri(d) : d.Tampilan.FirstOrDefault(t => nama == $"{d.Kode}-{t.Kode}")) is { } tampilan
        && Berkas.Coba(RegisterTabel.Jalur(nama), out var lama)
        && TabelCsvRegister.Menggantikan(lama, new PenyusunTampilan(d).Susun(tampilan, new PeriodeKueri(Tahun, 4), []));

    /// <summary>Adds a register from a template or with own columns.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        var (nama, isi) = PolaRegister.Semua.FirstOrDefault(p => p.Nama == Pola) is { } pola
            ? (pola.Nama, pola.Buat(Tahun, PohonUnit.Susun([.. (await unit.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(u => u.Aktif == 1)])))
            : BuatSendiri();
        if (isi is not null && Berkas.Isi.ContainsKey(RegisterTabel.Jalur(nama)))
        {
            ModelState.AddModelError(nameof(Nama), $"Tabel {nama} sudah ada. Buka tabel itu, atau pakai nama lain.");
        }

        return isi is null || !ModelState.IsValid
            ? Page()
            : await SimpanAsync(b => b.Dengan(RegisterTabel.Jalur(nama), isi), AlamatRegister(nama), "Tabel ditambahkan. Isi barisnya.",
                Sebutkan($"menambah tabel {PolaRegister.JudulUntuk(nama)}", "Tambah", (nameof(Pola), Pola), (nameof(Nama), Nama),
                (nameof(Kolom), Kolom)), batal);
    }

    /// <summary>Removes a register; its versions stay in the history.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? register, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || !RegisterTabel.Daftar(Berkas).Contains(register))
        {
            return NotFound();
        }

        var judul = PolaRegister.JudulUntuk(register ?? "");
        return await SimpanAsync(
            b => b.Tanpa(RegisterTabel.Jalur(register ?? "")), AlamatTahun(), $"Tabel {judul} dihapus; isinya masih ada dalam riwayat.",
                Sebutkan($"menghapus tabel {judul}", "Hapus", (nameof(register), register)), batal);
    }

    /// <summary>Opens a Perubahan of registers that were set.</summary>
    public async Task<IActionResult> OnPostPerubahanAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        if (await Store.UbahAsync(Konteks.Pelaku, Versi.Kunci, Alasan ?? "", batal) is HasilSimpan.Ditolak d)
        {
            ModelState.AddModelError(nameof(Alasan), d.Pesan);
            return Page();
        }

        this.Pesan("Perubahan dibuka. Tabelnya dapat disunting kembali.");
        return LocalRedirect(AlamatTahun());
    }

    private RingkasRegister Ringkas(string nama)
    {
        if (RegisterTabel.Baca(Berkas, nama) is not { } r)
        {
            return new RingkasRegister(nama, PolaRegister.JudulUntuk(nama), null, null, 0);
        }

        var kolom = r.Angka.ToList().LastIndexOf(true);
        return new RingkasRegister(
            nama, PolaRegister.JudulUntuk(nama), r.Baris.Count, kolom < 0 ? null : RegisterTabel.Jumlah(r.Baris, kolom), kolom < 0 ? 0 : RegisterTabel.Desimal(r.Baris, kolom));
    }

    private (string Nama, byte[]? Isi) BuatSendiri()
    {
        var nama = PemdaStore.Kunci(Nama ?? "");
        if (string.IsNullOrWhiteSpace(Nama))
        {
            ModelState.AddModelError(nameof(Nama), "Pilih tabel yang tersedia, atau beri nama tabel Anda sendiri.");
        }

        var kolom = (Kolom ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (kolom.Length is 0 or > 30 || kolom.Any(k => k.Length > 60 || !PolaKolom().IsMatch(k)) || kolom.Distinct(StringComparer.OrdinalIgnoreCase).Count() < kolom.Length)
        {
            ModelState.AddModelError(nameof(Kolom), "Tulis judul kolom yang berbeda-beda, dipisahkan koma, hanya huruf, angka, spasi, dan garis bawah; misalnya nama, alamat, jumlah.");
        }

        return ModelState.IsValid ? (nama, TabelCsv.Baru(kolom, [])) : (nama, null);
    }

    private async Task<IActionResult> SimpanAsync(
        Func<KumpulanBerkas, KumpulanBerkas> ubah, string tujuan, string pesan, Func<BentrokDokumen, BentrokTindakan> bentrok, CancellationToken batal)
    {
        switch (await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Dasar, new Suntingan(ubah), null, "", batal))
        {
            case HasilPenyimpanan.Tersimpan:
                this.Pesan(pesan);
                return LocalRedirect(tujuan);
            case HasilPenyimpanan.Ditolak d:
                this.Pesan(d.Pesan, Ragam.Peringatan);
                return LocalRedirect(AlamatTahun());
            case HasilPenyimpanan.Bentrokan b:
                Bentrokan = bentrok(b.Isi);
                break;
        }

        return Page();
    }

    private Func<BentrokDokumen, BentrokTindakan> Sebutkan(string sebutan, string handler, params (string Nama, string? Isi)[] isian) => b => new BentrokTindakan(
        b, sebutan, AlamatTahun(handler), isian.ToDictionary(i => i.Nama, i => i.Isi ?? "", StringComparer.Ordinal), AlamatTahun());

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} _/().%-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKolom();
}
